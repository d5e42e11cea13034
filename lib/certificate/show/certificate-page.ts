import { escapeHtml } from '../../base/text/escape-html'
import type { Theme } from '../../record/theme'
import { say } from '../../words/words'
import { type Finding, kinds, type Verdict } from '../judge'
import { certificateWords } from '../words/words'
import { list, reportPage, table } from './report-page'

type Made = {
  /** BCP 47 */
  lang: string
  /** of the site */
  name: string
  /** a day, as it is read */
  date: string
  theme: Theme
  styles?: string
}

/** What the record holds and what became of it, for the author and for whoever asks. */
export function certificatePage(verdict: Verdict, { lang, name, date, theme, styles }: Made): string {
  const words = certificateWords(lang)
  const { lost, wanted, held, added, source, unread } = verdict
  const judgement = lost.length === 0 ? words.whole : say(words.partly, { count: lost.length })
  const rows = kinds.filter((kind) => held[kind].all > 0).map((kind) => [words[kind], held[kind].right, held[kind].all])
  const more = (count: number) => say(words.more, { count })
  const section = (title: string, items: string[]) =>
    items.length > 0 ? `<h2>${escapeHtml(title)} · ${items.length}</h2>\n${list(items, more)}` : ''
  const parts = [
    `<h1>${escapeHtml(words.title)}</h1><p class="lead">${escapeHtml(name)} · ${escapeHtml(words.lead)}</p>`,
    `<p class="verdict ${lost.length === 0 ? 'good' : 'bad'}">${escapeHtml(judgement)}</p>`,
    `<h2>${escapeHtml(words.held)}</h2>\n${table([words.what, words.here, words.of], rows)}`,
    section(words.lost, lost.map(told)),
    section(words.wanted, wanted.map(told)),
    `<h2>${escapeHtml(words.notHeld)}</h2><p>${escapeHtml(say(words.notHeldOf[source], { unread }))}</p>`,
    section(words.added, added.map(shown)),
    `<p class="muted small">${escapeHtml(say(words.madeOn, { date, source }))}</p>`,
  ]
  return reportPage({ lang, title: `${words.title} · ${name}`, theme, ...(styles && { styles }) }, parts.join('\n'))

  function told({ kind, address, says, reason }: Finding): string {
    const why = reason === null ? '' : ` <span class="warn">— ${escapeHtml(reason)}</span>`
    return `<span class="muted">${escapeHtml(words[kind])}</span> ${shown(address)}${escapeHtml(says)}${why}`
  }
}

function shown(address: string): string {
  return `<code>${escapeHtml(address)}</code>`
}
