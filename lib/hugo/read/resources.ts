import { groupBy } from '../../base/group-by'
import { mediaKind } from '../../base/media-kind'
import type { Problem } from '../../base/problems'
import type { Page, Resource, SiteFiles } from '../../record/types'
import { type ContentFile, isHtmlFile } from '../files/content-files'
import { readFrontMatter } from '../front-matter/front-matter'
import { sectionAround } from '../lists/sections'
import { logicalPath } from '../text/slug'
import type { LanguageSite } from '../tree/site-node'
import type { Bundles } from './bundles'
import { nameResources } from './resource-names'

/** Where a file is served, once for all languages that share it. */
export type ServedFiles = Map<string, string>

/**
 * Gives pages the files beside them: a bundle those of its folder, a section those of plain folders below it.
 * Their names keep their letter case. https://gohugo.io/content-management/page-resources/
 */
export function addResources(
  sites: LanguageSite[],
  bundles: Bundles,
  files: SiteFiles,
): { served: ServedFiles; problems: Problem[] } {
  const served: ServedFiles = new Map()
  const problems: Problem[] = []
  const loose = groupBy(bundles.looseFiles, ({ folder }) => folder)
  const fallback = sites[0]?.config.defaultContentLanguage ?? ''
  const inOrder = [...sites].sort((a, b) => Number(b.language.key === fallback) - Number(a.language.key === fallback))
  const languages = inOrder.map(({ language }) => language.key.toLowerCase())
  const leaves = filesByLogicalFolder(bundles.leafFiles)
  const plain = filesByLogicalFolder(loose)

  for (const site of inOrder) {
    const owned = new Map<Page, { directory: string; root: string; files: ContentFile[] }>()
    for (const { page, directory, isBuilt } of site.nodes) {
      const inside = page.bundle === 'leaf' && isBuilt ? leaves.get(page.path.replace(/^\//, '')) : undefined
      if (inside) owned.set(page, { directory, root: page.path, files: inside })
    }
    for (const [folder, inside] of plain) {
      const owner = sectionAround(`/${folder}${folder ? '/' : ''}x`, site.lists) ?? site.home
      if (!owner.isBuilt) continue
      const { page, directory } = owner
      const present = owned.get(page) ?? { directory, root: page.path, files: [] }
      present.files = [...present.files, ...inside]
      owned.set(page, present)
    }
    for (const [page, { directory, root, files: inside }] of owned) {
      const depth = root === '/' ? 0 : root.split('/').length - 1
      page.resources = inLanguage(inside, site.language.key, languages).map((file) => {
        const name = [...file.folder.split('/').filter(Boolean).slice(depth), file.base].join('/')
        return resourceOf(file, name, `${directory}/${name}`, served, files, problems)
      })
      nameResources(page)
      if (!page.fields.build.publishResources) continue
      for (const { file, url } of page.resources) if (url) served.set(file, url)
    }
  }
  return { served, problems }
}

function filesByLogicalFolder(folders: Map<string, ContentFile[]>): Map<string, ContentFile[]> {
  const merged = new Map<string, ContentFile[]>()
  for (const [folder, inside] of folders) {
    const key = logicalPath(folder)
    merged.set(key, [...(merged.get(key) ?? []), ...inside])
  }
  return merged
}

/**
 * Of a file in several languages, the page's own, else the main language's. Its name is taken as written: Hugo lowers
 * it and loses `A.png` beside `a.png`.
 */
function inLanguage(files: ContentFile[], lang: string, languages: string[]): ContentFile[] {
  const order = [lang.toLowerCase(), ...languages]
  const best = new Map<string, ContentFile>()
  for (const file of files) {
    const extension = file.base.slice(file.base.lastIndexOf('.'))
    const key = `${logicalPath(file.folder)}/${file.name.normalize('NFC')}${extension}`
    const present = best.get(key)
    const rank = (candidate: ContentFile) => order.indexOf(candidate.lang.toLowerCase())
    if (!present || rank(file) < rank(present)) best.set(key, file)
    // Two spellings of one name: which of them is served is told once their addresses are known.
    else if (rank(file) === rank(present)) best.set(`${key} ${file.file}`, file)
  }
  return [...best.values()]
}

/**
 * A text inside a bundle is one for its page, not a file to serve; but HTML without front matter is a plot or a demo,
 * which stands in a frame, and which Hugo served until 0.123.
 */
function resourceOf(
  file: ContentFile,
  name: string,
  url: string,
  served: ServedFiles,
  files: SiteFiles,
  problems: Problem[],
): Resource {
  const asFile = () => {
    return { file: file.file, url: served.get(file.file) ?? url, name, title: name, type: mediaKind(name), params: {} }
  }
  if (file.format !== 'page') return asFile()
  const frontMatter = readFrontMatter(file.file, files.read(file.file) ?? new Uint8Array())
  if (isHtmlFile(file.base) && frontMatter.value.format === 'none') return asFile()
  problems.push(...frontMatter.problems)
  const { title, ...params } = frontMatter.value.data
  return { file: file.file, url: '', name, title: typeof title === 'string' ? title : '', type: 'page', params }
}
