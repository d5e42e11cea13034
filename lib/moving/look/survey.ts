import { basename } from 'node:path'
import type { Place, Problem } from '../../base/problems'
import type { Site, SiteFiles } from '../../record/types'
import type { MovePlan } from '../files/plan-moves'
import { ourLines } from '../themes/our-lines'
import { demoPages } from './demo-pages'
import type { Deployment } from './deployment'
import { siteThemes } from './site-themes'
import { type SortedProblems, sortByKind } from './sort-problems'
import { countCalls, dataUses, listTemplates, type Template } from './templates'
import { type ThemeSetting, themeSettings } from './theme-settings'

/** Addresses of pages that the `hugo` at hand makes, and those of them that aren't here. */
export type Asked = { version: string; right: number; all: number; lost: string[] }

/** All that is told of a site before it is brought. */
export type Survey = {
  source: string
  name: string
  lang: string
  theme: string[]
  pages: { kind: string; lang: string; count: number }[]
  unpublished: number
  redirects: number
  staticFiles: number
  menus: number
  plan: MovePlan
  templates: (Template & { calls: number; isKnown: boolean })[]
  dataFiles: string[]
  dataUses: { file: string; line: number; name: string }[]
  assets: string[]
  words: string[]
  settings: ThemeSetting[]
  lines: string
  remote: { place: Place; address: string }[]
  problems: SortedProblems
  demo: string[]
  deployments: Deployment[]
  asked: Asked | null
}

export type Seen = {
  source: string
  files: SiteFiles
  site: Site
  lang: string
  places: ReadonlyMap<string, { key: Place }>
  known: (shortcode: string) => boolean
  problems: readonly Problem[]
  remote: Survey['remote']
  deployments: Deployment[]
  asked: Asked | null
}

export function survey(seen: Seen, plan: MovePlan): Survey {
  const { files, site } = seen
  const { config } = site
  const list = files.list()
  const sources = site.pages.flatMap(({ file }) => file ?? [])
  const calls = countCalls(files, [...new Set(sources)])
  const below = (folder: string) => list.filter((file) => file.startsWith(`${folder}/`))
  return {
    source: seen.source,
    name: config.title || config.languages[0]?.title || basename(seen.source),
    lang: seen.lang,
    theme: siteThemes(config),
    pages: countPages(site),
    unpublished: site.unpublished.length,
    redirects: site.redirects.length,
    staticFiles: plan.moves.filter(({ to }) => to.startsWith('public/')).length,
    menus: config.languages.reduce((sum, { menus }) => sum + Object.values(menus).flat().length, 0),
    plan,
    templates: listTemplates(files).map((one) => ({
      ...one,
      calls: one.kind === 'shortcode' ? (calls.get(one.name.toLowerCase()) ?? 0) : 0,
      isKnown: one.kind === 'shortcode' && seen.known(one.name.toLowerCase()),
    })),
    dataFiles: below(config.dataDir),
    dataUses: dataUses(files),
    assets: below('assets'),
    words: below('i18n'),
    settings: themeSettings(seen.places),
    lines: ourLines(config),
    remote: seen.remote,
    problems: sortByKind(seen.problems),
    demo: demoPages(sources),
    deployments: seen.deployments,
    asked: seen.asked,
  }
}

function countPages({ pages }: Site): Survey['pages'] {
  const counts = new Map<string, Survey['pages'][number]>()
  for (const { kind, lang } of pages.filter(({ rendered }) => rendered)) {
    const one = counts.get(`${kind} ${lang}`) ?? { kind, lang, count: 0 }
    counts.set(`${kind} ${lang}`, { ...one, count: one.count + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
