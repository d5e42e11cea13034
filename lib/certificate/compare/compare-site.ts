import type { Element } from 'hast'
import { SKIP, visit } from '../../base/visit'
import type { Body } from '../../record/bodies'
import type { PageSummary } from '../../record/site-index'
import type { RecordedPage, SiteRecord } from '../record/site-record'
import type { OurAnswers } from '../site/our-answers'
import { textOfRecord, textOfTree } from './comparable-text'
import { type ExplainedDifference, explainDifferences } from './explain-differences'
import { missingParagraphs } from './missing-paragraphs'

/** `says` continues the address: "/a/" + " does not answer". `adds`: we have more, and nothing is lost. */
export type Difference = { address: string; says: string; reason?: string; adds?: true }

/** How many of how many are right, and what is wrong with the others. */
export type Score = { right: number; all: number; differences: Difference[] }
export type Comparison = Record<'addresses' | 'titles' | 'headings' | 'texts', Score>

/** Our pages against those of a record, address by address. Where an old address leads on, what it leads to counts. */
export function compareSite(record: SiteRecord, ours: OurAnswers): Comparison {
  const addresses = score()
  const titles = score()
  const headings = score()
  const texts = score()
  for (const address of record.addresses) count(addresses, address, addressFault(address, record, ours))
  for (const [address, wanted] of record.pages) {
    const page = pageAt(address, ours)
    if (!page) continue
    count(titles, address, titleFault(page, wanted))
    const body = ours.body(page)
    if (wanted.headings) count(headings, address, idFault(body, wanted.headings))
    if (wanted.text === null ? !wanted.paragraphs?.length : body?.features.shortcodes.length) continue
    count(texts, address, textFault(body, wanted))
  }
  return { addresses, titles, headings, texts }
}

export type TextDifference = ExplainedDifference & { address: string }

/** Every stretch of text that is not Hugo's to the letter, on pages without shortcodes, each with its reason. */
export function textDifferences(record: SiteRecord, ours: OurAnswers): TextDifference[] {
  return [...record.pages].flatMap(([address, { text }]) => {
    const page = ours.pages.get(address)
    const body = page && ours.body(page)
    if (!body || text === null || body.features.shortcodes.length > 0) return []
    return explainDifferences(body.tree, text).map((difference) => ({ address, ...difference }))
  })
}

export function pageAt(address: string, ours: OurAnswers): PageSummary | undefined {
  return ours.pages.get(address) ?? ours.pages.get(ours.redirect(address) ?? '')
}

export type Fault = Omit<Difference, 'address'> | null

function addressFault(address: string, { pages }: SiteRecord, ours: OurAnswers): Fault {
  if (!ours.answers(address)) return { says: ' does not answer' }
  const wanted = pages.get(address)
  const kind = ours.pages.get(address)?.kind
  if (!wanted?.kind || kind === wanted.kind) return null
  const to = ours.redirect(address)
  if (to) return { says: ` leads to ${to}`, reason: 'an alias or a rule leads readers on' }
  return { says: ` is ${kind ?? 'no page'}, not ${wanted.kind}` }
}

/** Which of several spellings of a term is its title changes from one run of Hugo to the next. */
function titleFault({ title }: PageSummary, { titles, kind }: RecordedPage): Fault {
  const spelt = (text: string) => (kind === 'page' || kind === 'section' ? text : text.toLowerCase()).normalize('NFC')
  const own = spelt(title)
  // A theme's page has its own words for those that have none, and the site's name behind all.
  const isSame =
    kind === null ? own === '' || titles.some((one) => spelt(one).includes(own)) : own === spelt(titles[0] ?? '')
  return isSame ? null : { says: `: "${title}", not "${titles[0]}"` }
}

/** What a theme's shortcode makes of headings inside it, Hugo's record can't know: there, ours may have more. */
function idFault(body: Body | null, headings: readonly string[]): Fault {
  const all = new Set(body ? headingIds(body, true) : [])
  const missing = headings.filter((id) => !all.has(id))
  const added = (body ? headingIds(body, false) : []).filter((id) => !headings.includes(id))
  if (missing.length + added.length === 0) return null
  const listed = (ids: string[]) => ids.map((id) => `#${id}`).join(' ')
  return {
    says: `: without ${listed(missing) || '–'}, but ${listed(added) || '–'}`,
    ...(missing.length === 0 && { adds: true }),
  }
}

function textFault(body: Body | null, { text, paragraphs = [] }: RecordedPage): Fault {
  if (text === null) return missingParagraphs(body, paragraphs)
  const own = body ? textOfTree(body.tree) : ''
  const theirs = textOfRecord(text)
  if (own === theirs) return null
  let at = 0
  while (own[at] === theirs[at]) at++
  const excerpt = (whole: string) => whole.slice(Math.max(0, at - 12), at + 28)
  return { says: `: "${excerpt(own)}", not "${excerpt(theirs)}"` }
}

function headingIds({ tree }: Body, isInside: boolean): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'gaji-shortcode' && !isInside) return SKIP
    if (/^h[1-6]$/.test(tagName) && properties.id) ids.push(String(properties.id))
  })
  return ids
}

export function score(): Score {
  return { right: 0, all: 0, differences: [] }
}

export function count(sum: Score, address: string, fault: Fault): void {
  sum.all++
  if (fault) sum.differences.push({ address, ...fault })
  else sum.right++
}
