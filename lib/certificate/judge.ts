import { compareFeeds } from './compare/compare-feeds'
import { compareSite, type Difference, type Score } from './compare/compare-site'
import type { SiteRecord } from './record/site-record'
import type { OurAnswers } from './site/our-answers'

/** What of a site is held, in the order in which it is told. */
export const kinds = ['addresses', 'pictures', 'titles', 'headings', 'texts', 'feeds'] as const
export type Kind = (typeof kinds)[number]

/** An address at which something is otherwise. Without a reason it is lost. */
export type Finding = { kind: Kind; address: string; says: string; reason: string | null }

export type Verdict = {
  source: SiteRecord['source']
  lost: Finding[]
  /** otherwise, with a reason */
  wanted: Finding[]
  held: Record<Kind, { right: number; all: number }>
  /** pages of ours that the record doesn't hold */
  added: string[]
  /** pages whose text was not compared, since a shortcode stands in it */
  unread: number
}

export type Wanted = { address: string; reason: string }

const isPicture = (address: string) => /\.(?:a?png|jpe?g|jfif|gif|webp|avif|svg|tiff?|ico|bmp)$/i.test(address)

/** What a record holds of a site against what the site is now. */
export function judge(record: SiteRecord, ours: OurAnswers, wanted: readonly Wanted[]): Verdict {
  const { addresses, ...rest } = compareSite(record, ours)
  const [pictures, others] = splitPictures(addresses, record)
  const scores: Record<Kind, Score> = { addresses: others, pictures, ...rest, feeds: compareFeeds(record, ours) }
  const findings = kinds.flatMap((kind) => scores[kind].differences.map((one) => findingOf(kind, one, wanted)))
  const known = new Set(record.addresses)
  const all = [...record.pages].filter(([, { text }]) => text !== null).length
  return {
    source: record.source,
    lost: findings.filter(({ reason }) => reason === null),
    wanted: findings.filter(({ reason }) => reason !== null),
    held: Object.fromEntries(kinds.map((kind) => [kind, heldOf(scores[kind])])) as Verdict['held'],
    added: [...ours.pages.keys()].filter((address) => !known.has(address)),
    unread: Math.max(0, all - scores.texts.all),
  }
}

/** What a build holds: addresses alone. */
export function lostAddresses(record: SiteRecord, ours: OurAnswers, wanted: readonly Wanted[]): string[] {
  return record.addresses.filter((address) => !ours.answers(address) && reasonFor(address, wanted) === null)
}

function findingOf(kind: Kind, { address, says, reason, adds }: Difference, wanted: readonly Wanted[]): Finding {
  const added = adds ? 'there are more anchors here, and all of the old ones' : null
  return { kind, address, says, reason: reason ?? reasonFor(address, wanted) ?? added }
}

function reasonFor(address: string, wanted: readonly Wanted[]): string | null {
  return wanted.find((one) => matches(one.address, address))?.reason ?? null
}

function matches(pattern: string, address: string): boolean {
  const parts = pattern.normalize('NFC').split('*')
  const source = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')
  return new RegExp(`^${source}$`).test(address)
}

function splitPictures({ differences }: Score, { addresses }: SiteRecord): [pictures: Score, others: Score] {
  const part = (isOne: (address: string) => boolean): Score => {
    const own = differences.filter(({ address }) => isOne(address))
    const all = addresses.filter(isOne).length
    return { all, right: all - own.length, differences: own }
  }
  return [part(isPicture), part((address) => !isPicture(address))]
}

function heldOf({ right, all }: Score): { right: number; all: number } {
  return { right, all }
}
