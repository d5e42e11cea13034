import { looseText } from '../../hugo/text/loose-text'
import type { SiteFiles } from '../../record/types'

/** What a site's own templates do, as far as their names say. */
export type Template = { file: string; kind: 'shortcode' | 'hook' | 'partial' | 'layout'; name: string; lines: number }

const shortcode = /^layouts\/_?shortcodes\/(.+)\.html$/
const hook = /^layouts\/(?:.*\/)?_markup\/render-([\w-]+)(?:\..+)?\.html$/
const partial = /^layouts\/_?partials\/(.+)\.html$/

/** Of the site alone: what its theme has, its author doesn't miss by file. */
export function listTemplates(files: SiteFiles): Template[] {
  return files.list().flatMap((file): Template[] => {
    if (!file.startsWith('layouts/')) return []
    const lines = looseText(files, file).split('\n').length
    for (const [kind, pattern] of [
      ['shortcode', shortcode],
      ['hook', hook],
      ['partial', partial],
    ] as const) {
      const name = pattern.exec(file)?.[1]
      if (name) return [{ file, kind, name, lines }]
    }
    return [{ file, kind: 'layout', name: file.slice('layouts/'.length), lines }]
  })
}

/** Places in templates where `data/` is used, and by what name. */
export function dataUses(files: SiteFiles): { file: string; line: number; name: string }[] {
  return files.list().flatMap((file) => {
    if (!/^layouts\/.*\.html$/.test(file)) return []
    const lines = looseText(files, file).split('\n')
    return lines.flatMap((text, at) =>
      [...text.matchAll(/(?:\.Site|site|hugo)\.Data\.([\w.]+)/g)].map(([, name = '']) => ({
        file,
        line: at + 1,
        name,
      })),
    )
  })
}

/** How often each shortcode is called, by its name in lower case. */
export function countCalls(files: SiteFiles, pages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of pages) {
    const text = looseText(files, file)
    for (const [, name = ''] of text.matchAll(/\{\{[<%]\s*([\p{L}\p{N}_][\p{L}\p{N}_./-]*)/gu))
      counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  }
  return counts
}
