import type { WorkFiles } from '../base/workspace/work-files'
import type { Site } from '../record/site'
import type { SiteIndex } from '../record/site-index'
import type { Series } from './read-series'
import { isSeriesPage } from './series-pages'

/** A series where a post stands in it: which of its parts, from 0. */
export type SeriesPlace = { series: Series; at: number }

/** So that a page asks for what is on it alone: the series by their addresses, and of each post in which it stands. */
type KeptSeries = {
  series: Record<string, Series>
  places: Record<string, { url: string; at: number }[]>
  /** of each language: its series, and the page that lists them where that is ours */
  lists: Record<string, { url: string | null; series: { url: string; title: string; count: number }[] }>
}

type Keeper = Pick<Site, 'kept'>

const name = 'series.json'

export function keepSeries(files: WorkFiles, all: readonly Series[], { settings, featurePages }: SiteIndex): void {
  const kept: KeptSeries = { series: {}, places: {}, lists: {} }
  for (const series of all) {
    const { url, parts } = series
    kept.series[url] = series
    for (const [at, part] of parts.entries()) kept.places[part.url] = [...(kept.places[part.url] ?? []), { url, at }]
  }
  for (const { key } of settings.languages) {
    const list = featurePages.find((page) => isSeriesPage(page) && page.kind === 'list' && page.lang === key)
    const own = all.filter(({ lang }) => lang === key)
    const series = own.map(({ url, title, parts }) => ({ url, title, count: parts.length }))
    kept.lists[key] = { url: list?.url ?? null, series }
  }
  files.write(name, kept)
}

/** The series that stands at an address. */
export function seriesAt({ kept }: Keeper, url: string): Series | null {
  return (kept(name, 'series', url) as Series | undefined) ?? null
}

/** Those that a post is a part of. */
export function seriesWith(site: Keeper, url: string): SeriesPlace[] {
  const places = (site.kept(name, 'places', url) as KeptSeries['places'][string] | undefined) ?? []
  return places.flatMap(({ url: of, at }) => {
    const series = seriesAt(site, of)
    return series ? [{ series, at }] : []
  })
}

export function seriesIn({ kept }: Keeper, lang: string): KeptSeries['lists'][string]['series'] {
  return (kept(name, 'lists', lang, 'series') as KeptSeries['lists'][string]['series'] | undefined) ?? []
}

/** Null where it is the site's own page, or there is none. */
export function seriesListOf({ kept }: Keeper, lang: string): string | null {
  return (kept(name, 'lists', lang, 'url') as string | null | undefined) ?? null
}
