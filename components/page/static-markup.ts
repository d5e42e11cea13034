import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { unescaped } from '../../lib/base/text/escape-html'

/** What a page shows, as HTML, and what its parts want in the head: style sheets, scripts and links to other forms. */
export type StaticMarkup = { html: string; head: ReactElement[] }

/**
 * Renders what is shown by React's own writer for static HTML. Next would render it thrice (elements, a payload, HTML),
 * write the payload beside it, and lib/serve/adapter throw that away: as one text it costs a page a third less. Takes no
 * component that waits: it throws, as React says it.
 */
export function staticMarkup(content: ReactNode): StaticMarkup {
  const whole = reactServer().renderToStaticMarkup(content)
  // What belongs in a head React writes before all else where there is none.
  const [resources = ''] = /^(?:<link\b[^>]*>|<script\b[^>]*><\/script>)*/.exec(whole) ?? []
  const head = [...resources.matchAll(/<(link|script)\b([^>]*?)\/?>/g)].map(([, tag = '', attributes = ''], index) =>
    createElement(tag, { key: index, ...propsOf(attributes) }),
  )
  return { html: whole.slice(resources.length), head }
}

/** A whole page, from `<html>` on. */
export function wholeMarkup(page: ReactElement): string {
  return `<!DOCTYPE html>${reactServer().renderToStaticMarkup(page)}`
}

/**
 * From the package and not by an import: in a route Next puts another in its place, which only says that it isn't for
 * routes. It is right so where a page is rendered for a browser that goes on with it; ours is finished.
 */
function reactServer(): typeof import('react-dom/server') {
  return createRequire(join(process.cwd(), 'package.json'))('react-dom/server')
}

const propNames: Record<string, string> = { crossorigin: 'crossOrigin', 'data-precedence': 'precedence' }

/** Attributes as React has written them: a name, and a value in double quotes. */
function propsOf(attributes: string): Record<string, string | true> {
  const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => {
    return [propNames[name] ?? name, name === 'async' ? true : unescaped(value)]
  })
  return Object.fromEntries(pairs)
}
