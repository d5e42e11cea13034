import type { WorkFiles } from '../../base/workspace/work-files'
import type { Site } from '../../record/site'
import { absoluteUrl, href } from '../../site/addresses/urls'
import type { CommentRow } from '../store/tables'
import type { AnswersSettings } from './answers-settings'

/** What those who answer must know of the site; written by the content step, and all that a server needs of it. */
export type KeptAnswers = {
  settings: AnswersSettings | null
  baseURL: string
  basePath: string
  /** of the site's language: what isn't a page's is told in it */
  langTag: string
  timeZone: string
  title: string
  /** the style sheet of confirmations */
  styles: string
  /** posts that are answered, by address */
  pages: Record<string, { title: string; langTag: string }>
  /** former addresses of theirs → the one of today */
  moved: Record<string, string>
}

/** What stood in the store when the site was built; null where it could not be reached. */
export type ShownAnswers = { views: number; likes: number; comments: CommentRow[] }

export type KeptShown = {
  settings: AnswersSettings | null
  timeZone: string
  /** href of what refreshes them */
  script: string
  pages: Record<string, ShownAnswers | null>
}

const name = 'answers.json'
const shownName = 'answers-shown.json'

export function keepAnswers(files: WorkFiles, kept: KeptAnswers, shown: KeptShown): void {
  files.write(name, kept)
  files.write(shownName, shown)
}

export function readAnswers(files: Pick<WorkFiles, 'read'>): KeptAnswers {
  const kept = files.read(name) as KeptAnswers | undefined
  if (!kept) throw new Error('the content is not compiled (run: npm run build)')
  return kept
}

type Keeper = Pick<Site, 'kept'>

export function shownSettings({ kept }: Keeper): AnswersSettings | null {
  return (kept(shownName, 'settings') as AnswersSettings | null | undefined) ?? null
}

export function shownMeans({ kept }: Keeper): Pick<KeptShown, 'script' | 'timeZone'> {
  return { script: kept(shownName, 'script') as string, timeZone: kept(shownName, 'timeZone') as string }
}

/** Undefined for a page that isn't answered. */
export function shownAt({ kept }: Keeper, url: string): ShownAnswers | null | undefined {
  return kept(shownName, 'pages', url) as ShownAnswers | null | undefined
}

/** The address of today of a page that is named by a former one; any other as it is. */
export function addressToday({ moved }: Pick<KeptAnswers, 'moved'>, page: string): string {
  return Object.hasOwn(moved, page) ? (moved[page] as string) : page
}

/** Where a reader finds a page of the site: beside us, or on the host of its files. */
export function hrefOf(kept: Pick<KeptAnswers, 'settings' | 'baseURL' | 'basePath'>, url: string): string {
  return kept.settings?.at ? absoluteUrl(kept, url) : href(kept, url)
}

/** All addresses that a page's answers may stand under. */
export function addressesOf({ moved }: Pick<KeptAnswers, 'moved'>, url: string): string[] {
  return [url, ...Object.keys(moved).filter((old) => moved[old] === url)]
}
