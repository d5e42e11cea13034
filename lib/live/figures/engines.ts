import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { chip, note, row } from './html'

/** What ran under a name from a month on; `model` is in content/models, whose sources say so. */
export type Engine = { from: string; engine: string; model: string; source: string }

/** The names, and what each stood for; a test holds each to the data of the atlas. */
export const services: Record<string, readonly Engine[]> = {
  ChatGPT: [
    { from: '2022-11', engine: 'GPT-3.5', model: 'gpt-3-5', source: 'https://openai.com/index/chatgpt/' },
    { from: '2023-03', engine: 'GPT-4', model: 'gpt-4', source: 'https://openai.com/index/gpt-4-research/' },
    { from: '2024-05', engine: 'GPT-4o', model: 'gpt-4o', source: 'https://openai.com/index/hello-gpt-4o/' },
  ],
  'Bard → Gemini': [
    { from: '2023-03', engine: 'LaMDA', model: 'bard', source: 'https://blog.google/technology/ai/try-bard/' },
    { from: '2023-05', engine: 'PaLM 2', model: 'bard', source: 'https://arxiv.org/abs/2305.10403' },
    {
      from: '2023-12',
      engine: 'Gemini',
      model: 'bard',
      source: 'https://blog.google/products/gemini/bard-gemini-advanced-app/',
    },
  ],
}

const start = 2022 * 12 + 10
const months = 23
const monthOf = (at: number) => `${Math.floor((start + at) / 12)}-${String(((start + at) % 12) + 1).padStart(2, '0')}`

/** What stood behind a name in a month; undefined before its first. */
export function engineAt(service: string, month: string): Engine | undefined {
  return services[service]?.findLast(({ from }) => from <= month)
}

function partsOf({ values }: Drawn<'engines', undefined>) {
  const month = monthOf(Math.min(months, Math.max(0, Math.round(Number(values.month) || 0))))
  return { month, behind: Object.keys(services).map((service) => [service, engineAt(service, month)] as const) }
}

export const engines: LiveFigure<'engines'> = {
  name: 'engines',
  fields: (words) => [
    { kind: 'range', name: 'month', label: words.monthLabel, value: '7', min: 0, max: months, step: 1 },
  ],
  draw(drawn) {
    const { words } = drawn
    const { month, behind } = partsOf(drawn)
    const rows = behind.map(([service, now]) =>
      row(
        service,
        (services[service] ?? []).map(({ from, engine }) =>
          chip(`${engine} ${from.replace('-', '.')}`, engine === now?.engine ? 'taught' : 'faint'),
        ),
      ),
    )
    const sources = Object.values(services)
      .flat()
      .map(({ engine, source }) => `<a href="${source}">${engine}</a>`)
    return `<p class="live-sum">${say(words.month, { year: month.slice(0, 4), month: Number(month.slice(5)) })}</p>${rows.join('')}<p class="live-note">${words.sources} ${sources.join(' · ')}</p>${note(words.meaning)}`
  },
  tell(drawn) {
    const { month, behind } = partsOf(drawn)
    const list = behind.map(([service, now]) => `${service}: ${now?.engine ?? drawn.words.none}`)
    return `${say(drawn.words.month, { year: month.slice(0, 4), month: Number(month.slice(5)) })} ${list.join(', ')}`
  },
}
