import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../../base/workspace/workspace'
import { byFrequency, countGlyphs, type GlyphCounts } from '../../fonts/count-glyphs'
import { bodyTexts } from '../../record/bodies'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { interfaceText } from './interface-text'

/** Every character that a page of the site may show: of frame, menus and titles, and of the texts, commonest first. */
export function siteGlyphs(
  index: SiteIndex,
  ofFeatures: readonly string[],
  workspace: Pick<Workspace, 'siteFolder' | 'files'>,
): { needed: string[]; common: string[] } {
  const needed: GlyphCounts = new Map()
  const tags = new Set([
    ...index.settings.languages.map(({ tag }) => tag),
    ...index.pages.map(({ langTag }) => langTag),
  ])
  for (const tag of tags) countGlyphs(needed, interfaceText(tag))
  countGlyphs(needed, JSON.stringify([index.settings, index.menus]))
  countGlyphs(needed, '·–—‘’“”…↩←→›')
  for (const page of firstShown(index)) countGlyphs(needed, shownInLists(page))
  const common: GlyphCounts = new Map()
  for (const page of index.pages) countGlyphs(common, shownInLists(page))
  for (const text of texts(workspace)) countGlyphs(common, text)
  for (const text of ofFeatures) countGlyphs(common, text)
  return { needed: [...needed.keys()], common: byFrequency(common) }
}

/** The home pages with the posts on them: where most readers begin. */
function firstShown({ pages, settings }: SiteIndex): PageSummary[] {
  const homes = pages.filter((page) => page.kind === 'home')
  const shown = new Set(homes.flatMap((home) => home.members.slice(0, settings.pagerSize)))
  return [...homes, ...pages.filter((page) => shown.has(page.url))]
}

function shownInLists({ title, linkTitle, description, summary, terms }: PageSummary): string {
  return JSON.stringify([title, linkTitle, description, summary.slice(0, 200), terms])
}

/** The bodies as their pages show them, and data that other pages are made of. */
function* texts({ siteFolder, files }: Pick<Workspace, 'siteFolder' | 'files'>): Generator<string> {
  yield* bodyTexts(files)
  for (const folder of [join(siteFolder, 'content'), join(siteFolder, 'data')]) {
    if (!existsSync(folder)) continue
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const name of names) if (/\.(ya?ml|json|toml)$/.test(name)) yield readFileSync(join(folder, name), 'utf8')
  }
}
