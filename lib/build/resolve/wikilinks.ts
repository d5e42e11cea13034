import { posix } from 'node:path'
import { groupBy } from '../../base/group-by'
import { mediaKind } from '../../base/media-kind'
import type { Fault } from '../../base/problems'
import { encodePath } from '../../base/text/addresses'
import { baseName } from '../../base/text/base-name'
import { nearNames } from '../../base/text/near-names'
import { allNames, indexNames, type PageNames, pagesNamed } from '../../hugo/addresses/page-names'
import { findPage, type PageIndex } from '../../hugo/addresses/refs'
import { headingSlug } from '../../markdown/result/heading-ids'
import type { Page, Site } from '../../record/types'
import type { PageAnchors } from '../parse/parse-pages'

/** What the brackets of a wikilink mean: a page and the id of a heading, or why none. */
export type Meant = { page: Page | null; id: string; fault?: Fault }

/** Answers `[[글#제목]]` and `![[그림.png]]`. Names are looked up when the first is asked for. */
export function openWikilinks(site: Site, refs: PageIndex, anchors: Pick<ReadonlyMap<string, PageAnchors>, 'get'>) {
  let names: PageNames | undefined
  let files: Map<string, Site['files']> | undefined
  return { meantBy, pictureOf }

  function meantBy(target: string, from: Page): Meant {
    const [name = '', ...headings] = target.split('#')
    const found = name === '' ? [from] : pagesAt(name, from)
    const [page] = found
    if (!page) return { page: null, id: '', fault: missing(name, from) }
    if (found.length > 1) return { page: null, id: '', fault: severalPages(name, found) }
    const heading = headings.at(-1)
    if (heading === undefined) return { page, id: '' }
    const ids = anchors.get(page.url)?.ids
    const id = [headingSlug(heading, site.config.markup.autoHeadingIDType), heading].find((each) => ids?.has(each))
    return id === undefined ? { page, id: '', fault: missingHeading(heading, page) } : { page, id }
  }

  function pagesAt(name: string, from: Page): Page[] {
    const atPath = name.includes('/') ? findPage(refs, name, from) : null
    if (atPath && atPath !== 'ambiguous' && atPath.rendered) return [atPath]
    names ??= indexNames(site.pages)
    return pagesNamed(names, name.replace(/\.mdx?$/i, ''), from.lang)
  }

  function missing(name: string, from: Page): Fault {
    const own = site.unpublished.find(({ path, lang }) => lang === from.lang && baseName(path) === name.toLowerCase())
    const [near] = nearNames(name.replace(/\s+/g, '-'), allNames(names ?? []))
    const remedy = own ? `it is ${own.state}` : near ? `did you mean "${near}"?` : 'write \\[[ for two brackets'
    return { code: 'broken-wikilink', message: `no page is called "${name}"`, remedy, canShow: true }
  }

  /** The address by which an author would write a picture: beside her text, else the one of the site that is called so. */
  function pictureOf(target: string, from: Page): { src: string; fault?: Fault } {
    if (mediaKind(target) !== 'image') return { src: '', fault: notAPicture(target) }
    const written = { src: encodePath(target) }
    const isBeside = ({ file }: { file: string }) => file === posix.join(posix.dirname(from.file ?? ''), target)
    if (target.includes('/') || from.resources.some((each) => each.name === target || isBeside(each))) return written
    files ??= groupBy(site.files, ({ url }) => baseName(url))
    const found = files.get(target) ?? []
    const [file] = found
    if (!file || found.some(isBeside)) return written
    return found.length > 1 ? { src: '', fault: severalFiles(target, found) } : { src: encodePath(file.url) }
  }
}

function severalPages(name: string, pages: readonly Page[]): Fault {
  return {
    code: 'broken-wikilink',
    message: `"${name}" names several pages: ${pages.map(({ file, url }) => file ?? url).join(', ')}`,
    remedy: `write which: [[${pages[0]?.path.replace(/^\//, '')}]]`,
    canShow: true,
  }
}

function severalFiles(name: string, files: Site['files']): Fault {
  return {
    code: 'broken-wikilink',
    message: `"${name}" names several files: ${files.map(({ file }) => file).join(', ')}`,
    remedy: `write which: ![[${files[0]?.url.replace(/^\//, '')}]]`,
    canShow: true,
  }
}

function missingHeading(heading: string, { file, url }: Page): Fault {
  const isBlock = heading.startsWith('^')
  return {
    code: 'broken-wikilink',
    message: isBlock ? `"${heading}" is a block, which has no address` : `${file ?? url} has no heading "${heading}"`,
    remedy: isBlock ? 'name a heading' : 'write a heading of it, or its id',
    canShow: true,
  }
}

function notAPicture(target: string): Fault {
  return {
    code: 'broken-wikilink',
    message: `"${target}" is no picture, and pages aren't shown in others`,
    remedy: `link to it: [[${target}]]`,
    canShow: true,
  }
}
