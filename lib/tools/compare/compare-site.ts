import type { Element } from 'hast'
import { SKIP, visit } from '../../base/visit'
import type { Body } from '../../record/bodies'
import { textOfRecord, textOfTree } from './comparable-text'
import { type ExplainedDifference, explainDifferences } from './explain-differences'
import type { HugoPage, HugoRecord } from './hugo-record'
import type { OurAnswers } from './our-answers'

/** How many of how many are right, and what is wrong with the others. */
export type Score = { right: number; all: number; differences: string[] }
export type Comparison = Record<'addresses' | 'titles' | 'headings' | 'texts', Score>

/** Our pages against Hugo's, address by address. */
export function compareSite(record: HugoRecord, ours: OurAnswers): Comparison {
  const addresses = score()
  const titles = score()
  const headings = score()
  const texts = score()
  for (const address of record.addresses) {
    const wanted = record.pages.get(address)
    const kind = ours.pages.get(address)?.kind
    if (!ours.answers(address)) count(addresses, `${address} does not answer`)
    else if (wanted && kind !== wanted.kind) count(addresses, `${address} is ${kind ?? 'no page'}, not ${wanted.kind}`)
    else count(addresses)
  }
  for (const [address, wanted] of record.pages) {
    const page = ours.pages.get(address)
    if (!page) continue
    count(titles, !sameTitle(page.title, wanted) && `${address}: "${page.title}", not "${wanted.title}"`)
    const body = ours.body(page)
    count(headings, idDifference(address, body, wanted))
    if (body?.features.shortcodes.length) continue
    count(texts, textDifference(address, body, wanted))
  }
  return { addresses, titles, headings, texts }
}

export type TextDifference = ExplainedDifference & { address: string }

/** Every stretch of text that is not Hugo's to the letter, on pages without shortcodes, each with its reason. */
export function textDifferences(record: HugoRecord, ours: OurAnswers): TextDifference[] {
  return [...record.pages].flatMap(([address, wanted]) => {
    const page = ours.pages.get(address)
    const body = page && ours.body(page)
    if (!body || body.features.shortcodes.length > 0) return []
    return explainDifferences(body.tree, wanted.text).map((difference) => ({ address, ...difference }))
  })
}

/** Which of several spellings of a term is its title changes from one run of Hugo to the next. */
function sameTitle(title: string, { title: wanted, kind }: HugoPage): boolean {
  return normal(title, kind) === normal(wanted, kind)
}

function normal(title: string, kind: string): string {
  return kind === 'term' ? title.normalize('NFC').toLowerCase() : title.normalize('NFC')
}

/** What a theme's shortcode makes of headings inside it, Hugo's record can't know: there, ours may have more. */
function idDifference(address: string, body: Body | null, { headings }: HugoPage): string | false {
  const all = new Set(body ? headingIds(body, true) : [])
  const missing = headings.filter((id) => !all.has(id))
  const added = (body ? headingIds(body, false) : []).filter((id) => !headings.includes(id))
  if (missing.length + added.length === 0) return false
  return `${address}: without ${missing.map((id) => `#${id}`).join(' ') || '–'}, but ${added.map((id) => `#${id}`).join(' ') || '–'}`
}

function textDifference(address: string, body: Body | null, wanted: HugoPage): string | false {
  const own = body ? textOfTree(body.tree) : ''
  const hugos = textOfRecord(wanted.text)
  if (own === hugos) return false
  let at = 0
  while (own[at] === hugos[at]) at++
  const excerpt = (text: string) => text.slice(Math.max(0, at - 12), at + 28)
  return `${address}: "${excerpt(own)}", not "${excerpt(hugos)}"`
}

function headingIds({ tree }: Body, isInside: boolean): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'gaji-shortcode' && !isInside) return SKIP
    if (/^h[1-6]$/.test(tagName) && properties.id) ids.push(String(properties.id))
  })
  return ids
}

function score(): Score {
  return { right: 0, all: 0, differences: [] }
}

function count(sum: Score, difference: string | false = false): void {
  sum.all++
  if (difference) sum.differences.push(difference)
  else sum.right++
}
