import type { Problem } from '../../base/problems'
import type { FrontMatter } from '../../record/types'
import type { ContentFile } from '../files/content-files'
import { singularOf, type TermPages } from '../lists/taxonomies'
import type { LanguageSite, SiteNode } from '../tree/site-node'

/** A post is found by its title and stands by its date: only pages of mainSections need them. */
export function checkPosts(site: LanguageSite, now: Date, unreadable: ReadonlySet<string>): Problem[] {
  return site.nodes.flatMap(({ page, isBuilt }) => {
    if (
      !isBuilt ||
      !page.rendered ||
      !page.file ||
      unreadable.has(page.file) ||
      page.kind !== 'page' ||
      !site.mainSections.includes(page.section)
    )
      return []
    const place = { file: page.file, line: page.format === 'toml' || page.format === 'yaml' ? 2 : 1, column: 1 }
    const problems: Problem[] = []
    if (page.fields.title === null && !page.places.has('title')) {
      const remedy = `add: ${keyLine('title', 'My title', page.format)}`
      problems.push({
        ...place,
        severity: 'error',
        code: 'missing-title',
        message: 'title is missing',
        remedy,
        canPass: true,
      })
    }
    if (!page.date && !page.places.has('date')) {
      const remedy = `add: ${keyLine('date', now.toISOString().slice(0, 10), page.format)}`
      const message = 'date is missing: the page comes last in lists and stays out of feeds'
      problems.push({ ...place, severity: 'warning', code: 'missing-date', message, remedy })
    }
    return problems
  })
}

function keyLine(key: string, value: string, format: FrontMatter['format']): string {
  if (format === 'toml') return `${key} = "${value}"`
  if (format === 'json') return `"${key}": "${value}"`
  const line = key === 'title' ? `${key}: "${value}"` : `${key}: ${value}`
  return format === 'yaml' ? line : `${line} between two lines of ---`
}

/** Terms whose address is empty, shared or taken by pagination; told where the first page writes them. */
export function checkTerms(site: LanguageSite, termPages: TermPages): Problem[] {
  const problems: Problem[] = []
  for (const [plural, terms] of termPages) {
    const byUrl = new Map<string, string>()
    for (const [path, members] of terms) {
      const node = site.lists.get(path)
      const [first] = members
      if (!node?.isBuilt || !first) continue
      const at = (code: string, message: string, remedy: string): Problem => {
        return {
          ...placeOfTerm(first.node, plural, first.term),
          severity: 'error',
          code,
          message,
          remedy,
          canPass: true,
        }
      }
      const name = `${singularOf(plural)} "${first.term}"`
      const shared = byUrl.get(node.page.url)
      if (!/[\p{L}\p{N}]/u.test(ownPart(node))) {
        problems.push(at('empty-term', `${name} has no letters or digits for a URL`, 'write a word'))
      } else if (shared !== undefined) {
        const message = `${name} and "${shared}" share the URL ${node.page.url}`
        // With KEEP_GOING they stand on one page: mergeSharedTerms.
        problems.push(at('terms-share-address', message, 'rename one of them'))
      } else if (path.split('/').slice(2).join('/') === site.config.pagination.path) {
        problems.push(at('reserved-term', `${name} is reserved by pagination`, 'choose another word'))
      }
      byUrl.set(node.page.url, shared ?? first.term)
    }
  }
  return problems
}

/** What the term itself gives to its address: all of it where that isn't its list's address with a name added. */
function ownPart({ page, section }: SiteNode): string {
  const list = section?.page.url ?? ''
  return page.url.startsWith(list) ? page.url.slice(list.length) : (page.url.replace(/\/$/, '').split('/').pop() ?? '')
}

function placeOfTerm({ page }: SiteNode, plural: string, term: string) {
  const index = page.fields.terms[plural]?.indexOf(term) ?? -1
  const key = [...page.places.keys()].find((name) => name.toLowerCase() === plural.toLowerCase()) ?? plural
  const place = page.places.get(`${key}[${index}]`) ?? page.places.get(key)
  return { file: page.file ?? page.path, ...(place?.value ?? { line: 1, column: 1 }) }
}

/** Pages in formats that nothing here reads. */
export function unsupportedFiles(files: ContentFile[]): Problem[] {
  return files.map(({ file, base }) => {
    const ending = base.slice(base.lastIndexOf('.'))
    const message = `${ending} files are not read as pages`
    const remedy = 'write the page in Markdown, or move the file to static'
    return { file, line: 1, column: 1, severity: 'error', code: 'unsupported-format', message, remedy, canPass: true }
  })
}
