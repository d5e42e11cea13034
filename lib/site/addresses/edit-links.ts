import { decodeSegment, encodePath, wellFormed } from '../../base/text/addresses'
import type { PageSummary, SiteSettings } from '../../record/site-index'
import { absoluteUrl } from './urls'

/** `text`: what the site calls the link itself; null for the engine's word. */
export type EditLinks = { edit: { url: string; text: string | null } | null; report: string | null }

type Settings = Pick<SiteSettings, 'params' | 'languages' | 'folderInRepository' | 'baseURL'>
type Page = Pick<PageSummary, 'file' | 'lang' | 'url' | 'title' | 'params'>
/** Keys are in lower case, as Hugo's have no case. `own`: the page's. `file`: from the site's folder. */
type Given = { params: Params; own: Params; file: string; folder: string; title: string }
type Params = Record<string, unknown>

/**
 * Where a reader can mend a page's text, and where say what is wrong with it: `editUrl` and `reportUrl` of
 * [params.gaji], else what the site's theme was told. Nothing where nothing is configured, or where no file of the
 * author's stands behind the page.
 */
export function editLinks(settings: Settings, page: Page): EditLinks {
  const { file, params: own, title } = page
  if (file === null) return { edit: null, report: null }
  const language = settings.languages.find(({ key }) => key === page.lang)
  const params = { ...settings.params, ...language?.params }
  const { editurl, reporturl } = { ...table(settings.params.gaji), ...table(params.gaji) }
  const folder = settings.folderInRepository
  const given = { params, own, file, folder, title }
  const path = (folder + file).split('/').map(part).join('/')
  const filled = { path, title: part(title), url: part(absoluteUrl(settings, page.url)) }
  const edit = isSwitchedOff(own) ? null : (fill(text(editurl), filled, '{path}') ?? firstOf(themes, given))
  const report = fill(text(reporturl), filled) ?? docsyReport(given)
  const name = editurl === undefined && text(table(params.editpost).text)
  const url = linkTo(edit)
  return { edit: url === null ? null : { url, text: name || null }, report: linkTo(report) }
}

/** `{path}` of the file in its repository, `{title}` and `{url}` of the page; `otherwise` is added to what names none. */
function fill(address: string, filled: Record<string, string>, otherwise = ''): string | null {
  if (!address) return null
  const whole = otherwise && !address.includes(otherwise) ? `${address.replace(/\/*$/, '/')}${otherwise}` : address
  return whole.replace(/\{(path|title|url)\}/g, (_, name: string) => filled[name] ?? '')
}

/** Themes' settings, each by what its own template makes of them. */
const themes: ((given: Given) => string | null)[] = [paperMod, blowfish, hextra, bookLink, book, docsy]

function firstOf(ways: typeof themes, given: Given): string | null {
  for (const way of ways) {
    const found = way(given)
    if (found) return found
  }
  return null
}

/** PaperMod: `editPost.URL`, with `appendFilePath` the folder of all texts. */
function paperMod({ params, own, file }: Given): string | null {
  const { url, appendfilepath } = { ...table(params.editpost), ...table(own.editpost) }
  return appendfilepath === true ? below(text(url), file) : text(url)
}

/** Blowfish and Congo: `article.showEdit`, `article.editURL`, `article.editAppendPath`; each of them a page's, too. */
function blowfish({ params, own, file }: Given): string | null {
  const { showedit, editurl, editappendpath = true } = { ...table(params.article), ...own }
  if (showedit !== true) return null
  return editappendpath === true ? below(text(editurl), file) : text(editurl)
}

/** Hextra: `editURL.enable`, `editURL.base`; Relearn: `editURL`; both: a page's whole address. */
function hextra({ params, own, file }: Given): string | null {
  const { enable, base } = table(params.editurl)
  if (text(own.editurl)) return text(own.editurl)
  return below(enable === true ? text(base) : text(params.editurl), file)
}

/** hugo-book, `BookEditLink`: a template, of which repository and path are known here. */
function bookLink({ params, file }: Given): string | null {
  const known: Params = { ...params, path: `/${encodePath(file)}` }
  const made = text(params.bookeditlink).replace(/\{\{-?\s*(?:\$?\.Site\.Params)?\.(\w+)\s*-?\}\}/g, (whole, name) => {
    return text(known[name.toLowerCase()]) || whole
  })
  return made.includes('{{') ? null : made.replace(/(?<!:)\/{2,}/g, '/')
}

/** hugo-book before: `BookRepo`, and `BookEditPath` to the site's folder or to that of all texts; Geekdoc alike. */
function book({ params, file }: Given): string | null {
  const [repo, path] = [params.bookrepo ?? params.geekdocrepo, params.bookeditpath ?? params.geekdoceditpath].map(text)
  return repo && path ? below(`${repo.replace(/\/$/, '')}/${path.replace(/^\//, '')}`, file, 'whole') : null
}

/** Docsy: `github_repo`, `github_branch`, `github_subdir`, a page's own before the site's. */
function docsy({ params, own, file, folder }: Given): string | null {
  const said = { ...params, ...own }
  const repo = text(said.github_repo).replace(/\/$/, '')
  const subfolder = said.github_subdir === undefined ? folder : `${text(said.github_subdir)}/`
  const path = `${text(said.github_branch) || 'main'}/${subfolder}${encodePath(file)}`
  return repo && `${repo}/edit/${path.replace(/\/{2,}/g, '/')}`
}

function docsyReport({ params, own, title }: Given): string | null {
  const repo = text({ ...params, ...own }.github_repo).replace(/\/$/, '')
  return repo && `${repo}/issues/new?title=${part(title)}`
}

/**
 * The file's address below one that a theme was told: `…/edit/main/content` and `content/posts/a.md` meet in `content`.
 * Where they don't meet, it is that of a repository of texts alone, unless it is that of the `whole` site.
 */
function below(base: string, file: string, whole?: 'whole'): string {
  if (!base) return ''
  const folders = base.replace(/\/+$/, '').split('/')
  const parts = file.split('/')
  const meets = (size: number) => parts.slice(0, size).join('/') === folders.slice(-size).map(decodeSegment).join('/')
  const met = parts.findLastIndex((_, size) => size > 0 && meets(size))
  const inTexts = !whole && parts[0] === 'content' ? 1 : 0
  return [...folders, encodePath(parts.slice(met > 0 ? met : inTexts).join('/'))].join('/')
}

function isSwitchedOff(own: Params): boolean {
  return own.showedit === false || table(own.editpost).disabled === true
}

/** For a query. */
function part(value: string): string {
  return encodeURIComponent(wellFormed(value))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function table(value: unknown): Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Params) : {}
}

/** What opens a page or a letter: nothing else of a configuration becomes a link. */
function linkTo(address: string | null): string | null {
  const written = address?.replaceAll(' ', '%20') ?? ''
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(written) ? written : null
}
