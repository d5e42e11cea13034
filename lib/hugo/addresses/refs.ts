import { editDistance } from '../../base/text/edit-distance'
import type { Page } from '../../record/types'
import { joinPath, logicalPath } from '../text/slug'

/** What refs are looked up in: pages by path and by bare name, per language. */
export type PageIndex = {
  byPath: Map<string, Page>
  byFile: Map<string, Page>
  /** null: several pages have this name */
  byName: Map<string, Page | null>
  languages: Set<string>
}

export function indexPages(pages: readonly Page[]): PageIndex {
  const index: PageIndex = { byPath: new Map(), byFile: new Map(), byName: new Map(), languages: new Set() }
  for (const page of pages) {
    index.languages.add(page.lang)
    index.byPath.set(`${page.lang} ${page.path}`, page)
    if (page.file) index.byFile.set(page.file, page)
    const key = `${page.lang} ${page.path.slice(page.path.lastIndexOf('/') + 1)}`
    index.byName.set(key, index.byName.has(key) ? null : page)
  }
  return index
}

/** The page a ref names and what follows `#`, the latter without its mark. */
export function splitRef(ref: string): { path: string; fragment: string } {
  const at = ref.indexOf('#')
  return at < 0 ? { path: ref, fragment: '' } : { path: ref.slice(0, at), fragment: ref.slice(at + 1) }
}

/**
 * The page that `ref` or `relref` means, by Hugo's rules: beside the page, then from the content root, then by a bare
 * name that only one page has. https://gohugo.io/shortcodes/relref/
 */
export function findPage(index: PageIndex, ref: string, from: Page, lang = from.lang): Page | null | 'ambiguous' {
  const { path } = splitRef(ref)
  if (!path) return from
  const trimmed = path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/(.)\/+$/, '$1')
  const { name, hadExtension } = withoutExtension(trimmed, index)
  const at = (place: string) => index.byPath.get(`${lang} ${logicalPath(place)}`)

  if (!trimmed.startsWith('/')) {
    const inFolder = hadExtension && trimmed.startsWith('../')
    const base = from.bundle === 'branch' || from.kind !== 'page' || inFolder ? from.path : parentOf(from.path)
    const start = inFolder && from.kind === 'page' && from.bundle !== 'leaf' ? parentOf(from.path) : base
    const beside = at(joinPath(start, name)) ?? (hadExtension ? besideFile(index, trimmed, from) : undefined)
    if (beside) return beside
    if (trimmed.startsWith('.')) return null
  }
  const absolute = at(joinPath(name))
  if (absolute) return absolute
  if (trimmed.replace(/^\//, '').includes('/')) return null
  const named = index.byName.get(`${lang} ${logicalPath(name.replace(/^\//, ''))}`)
  return named === null ? 'ambiguous' : (named ?? null)
}

/** `other.md`, `other.ko.md` and `other/index.md` are all "other"; "v1.2" has no extension. */
function withoutExtension(path: string, index: PageIndex): { name: string; hadExtension: boolean } {
  let name = path.replace(/\.(md|markdown|mdown|mdx|html?)$/i, '')
  const hadExtension = name !== path
  const suffix = hadExtension ? /\.([^./]+)$/.exec(name)?.[1] : undefined
  if (suffix && index.languages.has(suffix.toLowerCase())) name = name.slice(0, -(suffix.length + 1))
  return { name: name.replace(/(^|\/)_?index$/, '$1').replace(/(.)\/$/, '$1') || '/', hadExtension }
}

function besideFile(index: PageIndex, ref: string, from: Page): Page | undefined {
  if (!from.file) return undefined
  return index.byFile.get(joinPath(parentOf(`/${from.file}`), ref).slice(1))
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

/** The path most like a ref that names nothing, for "did you mean"; null where none comes close. */
export function nearestRef(index: PageIndex, ref: string, lang: string): string | null {
  const wanted = logicalPath(withoutExtension(splitRef(ref).path, index).name)
  const name = wanted.slice(wanted.lastIndexOf('/') + 1)
  const most = Math.ceil(name.length / 3)
  let best: { path: string; distance: number } | null = null
  for (const page of index.byPath.values()) {
    if (page.lang !== lang) continue
    const own = page.path.slice(page.path.lastIndexOf('/') + 1)
    if (Math.abs(own.length - name.length) > most) continue
    const distance = editDistance(own, name)
    if (distance <= most && (!best || distance < best.distance)) best = { path: page.path, distance }
  }
  return best?.path ?? null
}
