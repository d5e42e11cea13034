import { foldProblems, formatTold } from '../../base/fold-problems'
import { groupBy } from '../../base/group-by'
import { type Problem, sortProblems } from '../../base/problems'
import { escapeHtml } from '../../base/text/escape-html'
import { inOneLanguage } from '../../base/text/one-language'
import { list, table } from '../../certificate/show/report-page'
import { say } from '../../words/words'
import type { Survey } from '../look/survey'
import type { MovingWords } from '../words/words'

export type Part = (survey: Survey, words: MovingWords) => string

export const code = (text: string) => `<code>${escapeHtml(text)}</code>`
export const p = (text: string, name = '') => `<p${name && ` class="${name}"`}>${escapeHtml(text)}</p>`
export const h2 = (text: string, count?: number) =>
  `<h2>${escapeHtml(text)}${count === undefined ? '' : ` · ${count}`}</h2>`
export const h3 = (text: string, count?: number) =>
  `<h3>${escapeHtml(text)}${count === undefined ? '' : ` · ${count}`}</h3>`

export function points(items: readonly string[], words: MovingWords): string {
  return list(items, (count) => say(words.more, { count }))
}

/** One line for each kind and file, as the terminal has it. */
export function told(problems: readonly Problem[], { lang }: Survey, words: MovingWords): string {
  const read = problems.map((problem) => ({
    ...problem,
    message: inOneLanguage(problem.message, lang),
    ...(problem.remedy && { remedy: inOneLanguage(problem.remedy, lang) }),
  }))
  return points(
    foldProblems(sortProblems(read)).map((one) => withPlace(formatTold(one))),
    words,
  )
}

function withPlace(line: string): string {
  const [place = ''] = /^.+?:\d+:\d+(?=: )/.exec(line) ?? []
  return `${code(place)}${escapeHtml(line.slice(place.length).replace(/^: (?:warning: )?/, ' '))}`
}

export const moves: Part = ({ plan }, words) => {
  const byFolder = groupBy(plan.moves, (move) => ('from' in move ? shape(move.from, move.to) : 'hugo.toml'))
  const rows = [...byFolder].map(([, some]) => {
    const [first] = some
    const one = some.length === 1 && first
    const from = first && 'from' in first ? first.from : '–'
    return one ? [from, one.to, 1] : [...folders(from, first?.to ?? ''), some.length]
  })
  const left = [...groupBy(plan.left, ({ why }) => why)]
  const stays = left.map(
    ([why, some]) => `${escapeHtml(words.leftWhy[why])} · ${some.length} (${code(some[0]?.file ?? '')} …)`,
  )
  const behind = stays.length > 0 ? h3(words.left) + points(stays, words) : ''
  return h2(words.moves) + table([words.from, words.to, words.count], rows) + behind
}

/** Files of one folder that go to one folder are one row. */
function shape(from: string, to: string): string {
  return folders(from, to).join(' ')
}

function folders(from: string, to: string): [string, string] {
  const [a, b] = [from.split('/'), to.split('/')]
  const depth = to.startsWith('content/_site/') ? 3 : 1
  return a.length === 1 ? [from, to] : [`${a[0]}/`, `${b.slice(0, Math.min(depth, b.length - 1)).join('/')}/`]
}
