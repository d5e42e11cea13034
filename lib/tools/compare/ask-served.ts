import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from '../../base/visit'
import type { Score } from '../../certificate/compare/compare-site'
import type { RecordedPage, SiteRecord } from '../../certificate/record/site-record'

/** What a served build answers at each of Hugo's addresses: a page with its title and headings, a file, a redirect. */
export async function askServed(
  origin: string,
  { addresses, pages }: Pick<SiteRecord, 'addresses' | 'pages'>,
): Promise<Score> {
  const score: Score = { right: 0, all: 0, differences: [] }
  for (const address of addresses) {
    const fault = await faultOf(origin + encodeURI(address).replace(/[?#]/g, encodeURIComponent), pages.get(address))
    score.all++
    if (fault) score.differences.push({ address, says: `: ${fault}` })
    else score.right++
  }
  return score
}

async function faultOf(
  url: string,
  wanted: Pick<RecordedPage, 'titles' | 'headings'> | undefined,
): Promise<string | null> {
  const answer = await fetch(url, { redirect: 'manual' })
  const text = await answer.text()
  if (!wanted) return answer.status === 200 || answer.status === 308 ? null : `answers ${answer.status}`
  if (answer.status !== 200) return `answers ${answer.status}`
  const tree = fromHtml(text)
  const ids = new Set(idsOf(tree))
  const missing = (wanted.headings ?? []).filter((id) => !ids.has(id))
  if (missing.length > 0) return `without #${missing.join(' #')}`
  const title = bare(titleOf(tree))
  const [wantedTitle = ''] = wanted.titles
  return title.includes(bare(wantedTitle)) ? null : `is called "${title}", not "${wantedTitle}"`
}

function titleOf(tree: Root): string {
  let title: string | undefined
  visit(tree, 'element', (node) => {
    if (node.tagName === 'title') title ??= toText(node)
  })
  return title ?? ''
}

function idsOf(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties.id) ids.push(String(properties.id))
  })
  return ids
}

/** Which of several spellings is a term's title changes from one run of Hugo to the next. */
function bare(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
