import { createHash } from 'node:crypto'
import type { GivenToFeature } from '../../record/feature/feature'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex } from '../../record/site-index'
import { countFacets } from '../index/facets'
import { joinShares } from '../index/join-shares'
import type { Manifest } from '../index/types'
import { writeSearchFiles } from '../pages/search-files'
import { foldText } from '../text/fold-text'
import { buildSearchScript } from './build-search-script'
import { describedPages } from './describe-search'
import type { FoundPage } from './kept-found-pages'

const folder = '/_gaji/search'

/** What asks the index in a browser. */
export async function searchScripts(
  index: SiteIndex,
  { workspace }: Pick<GivenToFeature, 'workspace'>,
): Promise<PublishedFile[]> {
  const { script, styles } = await buildSearchScript(workspace.projectFolder)
  const described = describedPages(index).map(({ lang }) => lang)
  writeSearchFiles(workspace.files, { script: script.url, styles: styles.url, described })
  return [script, styles]
}

/** The index, file by file. `aliases`: the site's own, beside what features know. */
export function indexFiles(
  found: readonly FoundPage[],
  aliases: readonly string[][],
  { features }: Pick<GivenToFeature, 'features'>,
): PublishedFile[] {
  const names = [...aliases, ...features.flatMap((feature) => feature.names?.() ?? [])]
  const pages = found.map(({ page }) => page)
  const order = createHash('sha256')
    .update(pages.map(({ url }) => url).join('\n'))
    .digest('hex')
    .slice(0, 8)
  const { grams, words } = joinShares(found.map(({ share }) => share))
  const manifest: Manifest = {
    ...{ order, pages: pages.length, languages: rangesOf(pages) },
    ...{ gramFiles: grams.length, wordFiles: words.length, aliases: foldNames(names) },
  }
  const file = (name: string, value: unknown) => ({ url: `${folder}/${name}.json`, text: JSON.stringify(value) })
  return [
    file('index', manifest),
    file('facets', countFacets(pages)),
    ...grams.map((each, number) => file(`grams/${number}`, each)),
    ...words.map((each, number) => file(`words/${number}`, each)),
    ...pages.map((each, number) => file(`pages/${number}`, each)),
  ]
}

/** Pages of a language stand together. */
function rangesOf(pages: readonly { lang: string }[]): Manifest['languages'] {
  const ranges: Manifest['languages'] = []
  for (const [number, { lang }] of pages.entries()) {
    const last = ranges.at(-1)
    if (last?.key === lang) last.to = number + 1
    else ranges.push({ key: lang, from: number, to: number + 1 })
  }
  return ranges
}

function foldNames(names: readonly string[][]): string[][] {
  return names.map((list) => [...new Set(list.map(foldText))]).filter((list) => list.length > 1)
}
