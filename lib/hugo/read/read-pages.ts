import type { Problem } from '../../base/problems'
import type { FrontMatter, Language, PageKind, SiteConfig, SiteFiles } from '../../record/types'
import type { ContentFile } from '../files/content-files'
import { type KnownFrontMatter, knownFrontMatter } from '../front-matter/known-front-matter'
import { type CascadeTree, inheritedBy, readCascade } from '../page-fields/cascade'
import { readPageFields } from '../page-fields/page-fields'
import { stateOf } from '../page-fields/page-state'
import { logicalPath } from '../text/slug'
import { isKindBuilt, newNode, type SiteNode } from '../tree/site-node'
import { type Bundles, groupBundles, type PageFile } from './bundles'

export type ReadOptions = {
  files: SiteFiles
  config: SiteConfig
  now: Date
  unpublished: boolean
  /** the file of a page that is made as if it were public, whatever it says of itself */
  asPublic?: string | undefined
  modified?: ((file: string) => Date | null) | undefined
  /** of earlier runs in this process */
  known?: KnownFrontMatter | undefined
}

/** The site's pages by language, and the values each list hands down to the pages below it. */
export type ReadPages = {
  nodes: Map<string, SiteNode[]>
  cascades: Map<string, CascadeTree>
  bundles: Bundles
  /** files whose front matter could not be read: what they lack is not the author's slip */
  unreadable: Set<string>
  problems: Problem[]
}

/** Reads every content file once: front matter, what it inherits, its fields and whether it is public. */
export function readPages(contentFiles: ContentFile[], options: ReadOptions): ReadPages {
  const { files, config, known } = options
  const bundles = groupBundles(contentFiles)
  const problems: Problem[] = []
  const unreadable = new Set<string>()
  const cascades = new Map<string, CascadeTree>(config.languages.map(({ key }) => [key, new Map()]))
  const languages = new Map(config.languages.map((language) => [language.key.toLowerCase(), language]))

  const read = bundles.pages.flatMap((pageFile) => {
    const language = languages.get(pageFile.lang.toLowerCase())
    const bytes = files.read(pageFile.file)
    if (!language || !bytes) return []
    const frontMatter = knownFrontMatter(known, pageFile.file, bytes)
    problems.push(...frontMatter.problems)
    const isEmpty = Object.keys(frontMatter.value.data).length === 0
    if (isEmpty && frontMatter.problems.some(({ severity }) => severity === 'error')) unreadable.add(pageFile.file)
    const path = logicalPath(pageFile.path)
    const cascade = Object.entries(frontMatter.value.data).find(([key]) => key.toLowerCase() === 'cascade')?.[1]
    if (cascade) cascades.get(language.key)?.set(path, readCascade(cascade))
    return [{ pageFile, language, path, frontMatter: frontMatter.value }]
  })

  const paths = new Set(bundles.pages.map(({ file }) => file))
  for (const file of known?.keys() ?? []) if (!paths.has(file)) known?.delete(file)

  const nodes = new Map<string, SiteNode[]>(config.languages.map(({ key }) => [key, []]))
  for (const { pageFile, language, path, frontMatter } of read) {
    const kind = kindOf(pageFile, path, language)
    const node = pageNode({ pageFile, path, kind, language, frontMatter, cascades, options, problems })
    nodes.get(language.key)?.push(node)
  }
  return { nodes, cascades, bundles, unreadable, problems }
}

type PageInput = {
  pageFile: PageFile
  path: string
  kind: PageKind
  language: Language
  frontMatter: FrontMatter
  cascades: Map<string, CascadeTree>
  options: ReadOptions
  problems: Problem[]
}

function pageNode({ pageFile, path, kind, language, frontMatter, cascades, options, problems }: PageInput): SiteNode {
  const config = { ...options.config, ...language.addresses }
  const filename = pageFile.bundle === 'leaf' ? (pageFile.folder.split('/').pop() ?? '') : pageFile.name
  const cascade = inheritedBy(kind, path, language.key, cascades.get(language.key), config)
  const modified = options.modified?.(pageFile.file) ?? null
  const { value: fields, problems: found } = readPageFields({
    file: pageFile.file,
    frontMatter,
    config,
    language,
    cascade,
    kind,
    name: filename,
    modified,
  })
  const state = pageFile.file === options.asPublic ? 'public' : stateOf(fields, config, options.now)
  const isShown = state === 'public' || options.unpublished
  problems.push(...found.filter((problem) => isShown || decidesPublication(problem, frontMatter)))
  return newNode({
    writtenPath: pageFile.path,
    filename: pageFile.name === '_index' ? '' : filename,
    isBuilt: isShown && isKindBuilt(kind, config),
    kind,
    lang: language.key,
    path,
    fields,
    title: fields.title ?? '',
    file: pageFile.file,
    bundle: pageFile.bundle,
    state,
    body: frontMatter.body,
    bodyLine: frontMatter.bodyLine,
    format: frontMatter.format,
    places: frontMatter.places,
  })
}

/** What else is wrong with a page that is not shown stops nobody: it is being written. */
function decidesPublication({ line }: Problem, { places }: FrontMatter): boolean {
  const deciding = /^(?:draft|date|publishdate|pubdate|published|expirydate|unpublishdate|lastmod|build|_build)\b/i
  return [...places].some(
    ([key, place]) => deciding.test(key) && (place.key.line === line || place.value.line === line),
  )
}

function kindOf({ bundle, folder }: PageFile, path: string, { taxonomies }: Language): PageKind {
  if (folder === '' && bundle) return 'home'
  if (bundle !== 'branch') return 'page'
  for (const plural of Object.values(taxonomies)) {
    const root = `/${logicalPath(plural)}`
    if (path === root) return 'taxonomy'
    if (path.startsWith(`${root}/`)) return 'term'
  }
  return 'section'
}
