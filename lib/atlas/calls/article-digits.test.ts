import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelFact } from '../facts/facts'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas, Source } from '../record/types'

const atlas = loadAtlas(process.cwd()).atlas as Atlas
const articles = ['index.md', 'index.en.md'].map((file) => ({
  file,
  text: readFileSync(join('content/posts/language-models', file), 'utf8'),
}))

/** Texts with digits that stand in no data, each with the reason why it may be typed. */
const allowed = [
  { text: 'C4', reason: 'the name of a web corpus' },
  { text: 'OpenAI o1', reason: 'the name of a model, with the maker before it' },
]

/** Documents that the data don't cite; the articles do. The corrections of the notes name them. */
const furtherSources: Pick<Source, 'title' | 'url' | 'year'>[] = [
  {
    title: 'Harnessing the Power of LLMs in Practice: A Survey on ChatGPT and Beyond',
    url: 'https://arxiv.org/abs/2304.13712',
    year: 2023,
  },
  {
    title: 'Learning long-term dependencies with gradient descent is difficult',
    url: 'https://doi.org/10.1109/72.279181',
    year: 1994,
  },
  {
    title: 'The Cost of Training NLP Models: A Concise Overview',
    url: 'https://arxiv.org/abs/2004.08900',
    year: 2020,
  },
]

const sources = [...atlas.models, ...atlas.milestones]
  .flatMap((entry) => entry.sources)
  .concat(furtherSources as Source[])
const names = [
  ...atlas.models.flatMap((model) => [model.name, ...model.aliases, ...model.ambiguousAliases, ...model.organizations]),
  ...allowed.map(({ text }) => text),
].filter((name) => /\d/.test(name))
const anyName = new RegExp(
  `(?<![A-Za-z\\d.])(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?!\\d|\\.\\d)`,
  'g',
)

/** The digits that the author typed as facts: "BERT has 110M parameters" → "BERT has 110M parameters". */
function linesWithDigits(markdown: string): string[] {
  const body = markdown
    .replace(/^\+\+\+\n[\s\S]*?\n\+\+\+\n/, '')
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\{\{[<%].*?[>%]\}\}/g, (call) => /caption="([^"]*)"/.exec(call)?.[1] ?? '')
    .replace(/^\[\^[^\]]+\]:.*$/gm, withoutSources)
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/^\d+\. /gm, '')
    .replace(/^#+ .*$/gm, (heading) => heading.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ''))
    .replace(anyName, '')
  return body.split('\n').filter((line) => /\p{Nd}/u.test(line))
}

/** A footnote keeps its digits unless they are those of a source in the data: its title, address and year, in this order. */
function withoutSources(note: string): string {
  return note
    .replace(/^\[\^[^\]]+\]: /, '')
    .replace(/\["([^\]]*)"\]\(([^)]*)\), (\d{4})/g, (cited, title, url, year) => {
      const source = sources.find((candidate) => candidate.url === url)
      return source?.title === title && source?.year === Number(year) ? '' : cited
    })
}

describe.each(articles)('the history of language models, $file', ({ text }) => {
  it('types no number: they come from the data', () => expect(linesWithDigits(text)).toEqual([]))

  it('quotes no value that rests on memory', () => {
    const quoted = [...text.matchAll(/\{\{< model-fact "([^"]+)" "([^"]+)"(?: "([^"]+)")? >\}\}/g)]
    expect(quoted.length).toBeGreaterThan(60)
    const doubtful = quoted.filter(([, id = '', field = '', size]) => {
      const fact = modelFact(atlas, id, field, 'ko', size)
      return 'code' in fact || fact.fromMemory
    })
    expect(doubtful.map(([call]) => call)).toEqual([])
  })

  it('cites documents of the data by their title, address and year', () => {
    const cited = [...text.matchAll(/\["([^\]]*)"\]\(([^)]*)\), (\d{4})/g)].map(([, title, url, year]) => ({
      title,
      url,
      year: Number(year),
    }))
    const unknown = cited.filter(
      (one) => !sources.some(({ title, url, year }) => title === one.title && url === one.url && year === one.year),
    )
    expect(cited.length).toBeGreaterThan(50)
    expect(unknown).toEqual([])
  })

  it('names every system of the article that the atlas began with', () => {
    const missing = atlas.models.filter(
      (model) =>
        model.seed && ![model.name, ...model.aliases, ...model.ambiguousAliases].some((name) => text.includes(name)),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})

it('says of closed releases what the data say', () => {
  const yearOf = ({ date }: { date: string }) => Number(date.slice(0, 4))
  const years = [...new Set(atlas.models.map(yearOf))]
  const lead = (year: number) => {
    const models = atlas.models.filter((model) => yearOf(model) === year)
    return models.length - 2 * models.filter(({ openness }) => openness === 'closed').length
  }
  const [gpt3, llama] = [atlas.byId.get('gpt-3'), atlas.byId.get('llama')]
  expect(atlas.models.find(({ openness }) => openness === 'closed')?.id).toBe('gpt-3')
  expect(years.filter((year) => lead(year) < 0)).toEqual([gpt3 && yearOf(gpt3) + 1])
  expect(years.toSorted((a, b) => lead(b) - lead(a))[0]).toBe(llama && yearOf(llama))
})

it.each([
  ['BERT has 110M parameters', true],
  ['GPT-3는 1,750억', true],
  ['GPT-35', true],
  ['GPT-3, GPT-3.5와 Llama 3.1', false],
  ['{{< attention-mask kind="encoder-only" caption="네모 4개" >}}', true],
  ['{{< model-fact "gpt-3" "parameters" >}} 개', false],
  ['## 트랜스포머 2017 {#t-2017}', false],
  ['2017년의 일', true],
  ['1. 첫째[^note1]', false],
  ['[^a]: A, ["Attention Is All You Need"](https://arxiv.org/abs/1706.03762), 2017.', false],
  ['[^a]: A, ["Attention Is All You Need"](https://arxiv.org/abs/1706.03762), 2018.', true],
])('%s: typed digits are found: %s', (line, found) => expect(linesWithDigits(line).length > 0).toBe(found))
