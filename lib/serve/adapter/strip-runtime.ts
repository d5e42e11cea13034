import { unescaped } from '../../base/text/escape-html'

/** The attribute of `<html>` by which a page says that it works without React in the browser (components/page/document.tsx). */
const readingPage = /^<!DOCTYPE html><html\b[^>]*\sdata-page="reading"/i

export function isReadingPage(html: string): boolean {
  return readingPage.test(html)
}

/** A script element that is neither Next's runtime nor ours. The build must stop: nobody knows what it would do. */
export class UnknownScriptError extends Error {
  constructor(script: string) {
    super(`a reading page has a script that isn't known: ${script.slice(0, 200)}`)
    this.name = 'UnknownScriptError'
  }
}

/** `scripts`: the site's own beside ours, as their addresses stand in pages. */
export type KnownScripts = { basePath: string; scripts: readonly string[] }

/**
 * Takes Next's runtime out of a prerendered reading page: its scripts, the hints to load them, and the copy of the page
 * as a flight payload. Known by their exact shapes in Next 16.4; a script of any other shape is refused.
 */
export function stripRuntime(html: string, known: KnownScripts): string {
  const chunks = `${known.basePath}/_next/static/chunks/`
  const withoutScripts = html.replace(
    /<script\b([^>]*)>(.*?)<\/script>/gs,
    (whole, attributes: string, body: string) => {
      switch (kindOfScript(attributes, body, chunks, known)) {
        case 'runtime':
          return ''
        case 'ours':
          return whole
        default:
          throw new UnknownScriptError(whole)
      }
    },
  )
  const stripped = withoutScripts
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, (link) => (link.includes(`href="${chunks}`) ? '' : link))
    // React's marks for hydration: a boundary, and an empty text between two.
    .replace(/<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$(?:[!?~&])?-->|<!-- -->/g, '')
    .replace(/ data-precedence="[^"]*"/g, '')
  if (stripped.includes('__next_f') || /\bsrc="[^"]*\/_next\/static\/chunks\/[^"]*\.js/.test(stripped)) {
    throw new UnknownScriptError(stripped.slice(stripped.search(/__next_f|<script/)))
  }
  return stripped
}

function kindOfScript(
  attributes: string,
  body: string,
  chunks: string,
  { basePath, scripts }: KnownScripts,
): 'runtime' | 'ours' | 'unknown' {
  const src = / src="([^"]*)"/.exec(attributes)?.[1]
  if (src !== undefined) {
    if (body !== '') return 'unknown'
    if (src.startsWith(chunks)) return 'runtime'
    return src.startsWith(`${basePath}/_gaji/`) || scripts.includes(unescaped(src)) ? 'ours' : 'unknown'
  }
  // Data, which no browser runs.
  if (/^ type="application\/ld\+json"$/.test(attributes)) return 'ours'
  if (
    attributes === ' id="_R_"' &&
    body.startsWith('(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(')
  )
    return 'runtime'
  if (attributes !== '' && attributes !== ' id="_R_"') return 'unknown'
  const payload = /^(\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/
  return payload.test(body) ? 'runtime' : 'unknown'
}
