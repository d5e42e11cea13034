import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { environment } from '../../base/environment'
import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'
import { lastIndex, type PageSummary, type SiteIndex } from '../../record/site-index'
import { buildWorker } from './build-worker'
import type { BuiltSite } from './in-browser/open-worker'
import { shownPictures } from './shown-pictures'

const folder = '/_gaji/studio/'

/**
 * What the studio of an export is told by files, where no server answers it: of the site only what its readers see too. All
 * else it reads in the repository, by the token of whoever writes.
 */
export async function tokenFiles(workspace: Workspace): Promise<PublishedFile[]> {
  const index = lastIndex(workspace.files)
  const { files, script } = await buildWorker(workspace)
  const of = (page: PageSummary) =>
    page.file === null ? [] : [[page.file, { url: page.url, lang: page.lang }] as const]
  const published = {
    pages: Object.fromEntries(index?.pages.flatMap(of) ?? []),
    worker: script,
    built: `${folder}built.json`,
  }
  return [
    ...files,
    { url: `${folder}published.json`, text: JSON.stringify(published) },
    { url: published.built, text: JSON.stringify(await builtSite(workspace, index)) },
  ]
}

/** Of the content step what pages are rendered with, and nothing of it that only the author's folder tells. */
const shownToAll = [
  ...['answers-shown', 'archive', 'assets', 'atlas', 'atlas-styles', 'backlinks', 'cards', 'live', 'related'],
  ...['rest-fonts', 'search', 'series', 'theme', 'version'],
]

async function builtSite(workspace: Workspace, index: SiteIndex | null): Promise<BuiltSite> {
  const { projectFolder, files, isOwnSite } = workspace
  const siteFolder = isOwnSite ? '/project' : '/site'
  const engines = globSync(['lib/**/words/*.json', 'app/**/theme.css'], { cwd: projectFolder })
  const { SITE_URL, HUGO_ENVIRONMENT, HUGO_ENV, KEEP_GOING } = environment
  const said = {
    NODE_ENV: 'production',
    SITE_URL,
    HUGO_ENVIRONMENT,
    HUGO_ENV,
    KEEP_GOING: KEEP_GOING ? '1' : undefined,
  }
  const kept = shownToAll.flatMap((name) => {
    const value = files.read(`${name}.json`)
    return value === undefined ? [] : [[`/project/.gaji/${name}.json`, JSON.stringify(value)]]
  })
  return {
    siteFolder,
    environment: JSON.parse(JSON.stringify(said)),
    files: Object.fromEntries([
      ...engines.map((name) => [`/project/${name}`, readFileSync(join(projectFolder, name), 'utf8')]),
      ...kept,
      ['/project/.gaji/index.json', JSON.stringify(index && asFoundByTexts(index, siteFolder))],
    ]),
    pictures: await shownPictures(workspace),
  }
}

/** What a page's text alone tells (lib/build/preview/as-last-made.ts); parameters are in the repository. */
function asFoundByTexts({ pages, settings }: SiteIndex, siteFolder: string) {
  const { folderInRepository } = settings
  const found = pages.map(({ url, file, summary, readingMinutes, hasMath, imageHosts, frameHosts, picture, cover }) => {
    return { url, file, summary, readingMinutes, hasMath, imageHosts, frameHosts, picture, cover }
  })
  return { folder: siteFolder, settings: { folderInRepository }, pages: found, problems: [] }
}
