import { type Problem, sortProblems } from '../../base/problems'
import { applySwitches } from '../../base/switches'
import { layerFiles } from '../../base/workspace/layered-files'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { Workspace } from '../../base/workspace/workspace'
import { features } from '../../features'
import { openBuiltPictures } from '../../pictures/show/built-pictures'
import { openPictures } from '../../pictures/show/pictures'
import { writeData } from '../../record/data-files'
import type { PictureSize } from '../../record/pictures/picture-size'
import { lastIndex, type SiteIndex, writeIndex } from '../../record/site-index'
import type { Page } from '../../record/types'
import { pictureToCome } from '../../site/addresses/urls'
import { openTheme } from '../assets/theme-tokens'
import { fillPictures } from '../enrich/fill-pictures'
import { fillLanguages, openParser, type PageAnchors, type ParsedPages } from '../parse/parse-pages'
import { readPublished } from '../publish/publish-files'
import { type ReadSite, readSite } from '../read/read-site'
import { nameTemplates } from '../read/shortcode-templates'
import { resolveBodies } from '../resolve/resolve-bodies'
import { siteIndexOf } from '../site-index-of'
import { givenDocuments } from '../validate/given-documents'
import { openLastMade } from './as-last-made'
import { bundledShortcodes } from './bundled-shortcodes'
import { besideKept } from './kept-pictures'
import { openLastText } from './last-text'
import { openPlaces, type PreviewCard, previewCard } from './preview-card'
import { previewMemory } from './preview-memory'

/** A page of a text that lies nowhere: `files` are what the door reads, with the site as it would be. */
export type Previewed = {
  problems: Problem[]
  /** `card`: null of a site that wants none, and where the author's own isn't this site's */
  page: { url: string; files: WorkFiles; card: PreviewCard | null } | null
}

export type Preview = {
  /**
   * The page that a file would make if it said this, whether it is there, new or a draft: as the content step makes it, and
   * beside it the site as it lies on disk. `file` is a path from the site's folder. Its problems alone are told; `page` is null
   * where one of them leaves nothing to show. `kept`: pictures that only its author has as yet. Writes nothing.
   */
  pageOf(file: string, bytes: Uint8Array, kept?: readonly PictureSize[]): Promise<Previewed>
}

/** What a link to another text's heading is asked for is there: the content step tells what isn't. */
const anything: PageAnchors = { ids: { has: () => true, *[Symbol.iterator]() {} }, unknownCalls: [] }

/** What was read of the site is remembered from one page to the next, as long as the process lives. */
export function openPreview(workspace: Workspace): Preview {
  const memory = previewMemory(workspace.siteFolder)
  const theme = openTheme(workspace.projectFolder)
  return { pageOf }

  async function pageOf(file: string, bytes: Uint8Array, kept: readonly PictureSize[] = []): Promise<Previewed> {
    const here = { ...workspace, files: layerFiles(workspace.files) }
    const given = { features, engine: bundledShortcodes, unpublished: false, known: memory.frontMatter }
    const read = readSite(here, { ...given, written: { file, bytes, beside: kept.map(({ path }) => path) } })
    const page = read.site.pages.find((one) => one.file === file && one.rendered)
    const ofFile = (problems: readonly Problem[]) =>
      sortProblems(
        applySwitches(
          nameTemplates(
            problems.filter((problem) => problem.file === file),
            read.paths,
          ),
        ),
      )
    const found = ofFile(read.problems)
    if (!page || found.some(leavesNothing)) return { problems: found.length > 0 ? found : [noPage(file)], page: null }
    const made = await makePage(here, read, page, kept)
    const problems = ofFile([...read.problems, ...made.problems])
    const { url } = page
    return { problems, page: problems.some(leavesNothing) ? null : { url, files: here.files, card: made.card } }
  }

  /** Into the files of the workspace. */
  async function makePage(here: Workspace, read: ReadSite, page: Page, kept: readonly PictureSize[]) {
    const { site, open, shortcodes, ofTemplates, paths } = read
    const documents = givenDocuments(new Map())
    const trees = openLastText()
    const parser = openParser({
      site,
      documents,
      trees,
      shortcodes,
      templates: ofTemplates,
      texts: memory.texts,
    })
    const { summary, problems, text } = await parser.parsePage(page)
    const last = lastIndex(workspace.files)
    const lastMade = openLastMade(last)
    const pages = parser.pages.map((one) => (one === page ? summary : lastMade(parser.unparsed(one).summary)))
    const languages = fillLanguages(site, pages)
    const index = siteIndexOf(here, read, { pages, languages, problems: [] })
    // Where in its repository the site lies is known where it was built.
    if (last) index.settings.folderInRepository = last.settings.folderInRepository

    const published = new Map([...readPublished(workspace)].map(([path, { size }]) => [path, size]))
    const { basePath } = site.config
    const urls = new Map(site.files.map((one) => [one.file, one.url]))
    const unpublished = (picture: string) => pictureToCome({ basePath }, picture)
    const known = memory.pictures
    const built = openBuiltPictures({ workspace, basePath, urls, published, unpublished, known })
    const { show, fileAt } = openPlaces(besideKept(built, kept, unpublished))
    const plain = openPictures(site, paths, { encode: false, workspace: here })
    const bodies: ParsedPages['bodies'] = new Map(text ? [[page, text.body]] : [])
    const anchors = { get: (url: string) => (url === page.url ? text?.anchors : undefined) ?? anything }
    const some: SiteIndex = { ...index, pages: [summary] }
    const surroundings = { site, index: some, pictures: plain, features: open, trees, theme, workspace: here }
    const resolved = await resolveBodies({ bodies, anchors }, surroundings)
    const filling = { show, theme, files: here.files, toLook: false }
    const ofPictures = await fillPictures([summary], resolved.waiting, filling)
    for (const feature of open) feature.keep?.(index)
    writeData(here.files, read.data)
    writeIndex(here.files, index)
    const figure = resolved.waiting.figures.get(summary)
    return {
      problems: [...problems, ...resolved.problems, ...ofPictures],
      card: site.config.cards ? previewCard(index, summary, { figure, fileAt }) : null,
    }
  }
}

/** Nothing stands in the place of what is wrong. */
function leavesNothing({ severity, canShow, canPass }: Problem): boolean {
  return severity === 'error' && !canShow && !canPass
}

function noPage(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'no-page',
    message: '이 파일은 페이지가 되지 않습니다 / this file makes no page',
    remedy:
      'content 폴더 아래의 .md여야 하고, build.render가 꺼져 있지 않아야 합니다 / a .md below content, without build.render = "never"',
  }
}
