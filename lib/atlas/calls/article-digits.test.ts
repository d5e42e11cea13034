import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelFact } from '../facts/facts'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import {
  articles,
  articleText,
  blocks,
  chapters,
  figures,
  histories,
  history,
  plainProse,
  sections,
} from './testing-articles'

const atlas = loadAtlas(process.cwd()).atlas as Atlas

/** Texts with digits that stand in no data, each with the reason why the history may type it. */
const allowed = [
  { text: 'C4', reason: 'the name of a web corpus' },
  { text: 'Books3', reason: 'the name of a collection of books' },
  { text: 'OpenAI o1', reason: 'the name of a model, with the maker before it' },
  { text: 'Llama 3.3 70B Instruct', reason: 'the name of a model that the data leave out' },
  { text: 'H800', reason: 'the name of a chip' },
  { text: '278만 8천 시간', reason: 'stated by the DeepSeek-V3 report, which the sentence cites' },
  { text: '2.788 million', reason: 'the same in English' },
]

const sources = [...atlas.models, ...atlas.milestones].flatMap((entry) => entry.sources)
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
const note = /^\[\^[^\]]+\]: /
const citation = /\["([^\]]*)"\]\(([^)]*)\), (\d{4})/g

/** The blocks in which the author typed digits as facts: "BERT has 110M parameters" → "BERT has 110M parameters". */
function blocksWithDigits(markdown: string): string[] {
  return blocks(markdown).filter((block) =>
    /\p{Nd}/u.test(plainProse(block.replace(note, '').replace(citation, '')).replace(anyName, '')),
  )
}

/** Of a chapter: a number may stand beside the document that says it, or in an example that the text works out. */
function unsourcedDigits(markdown: string): string[] {
  return sections(markdown)
    .filter(({ id }) => !id.startsWith('example'))
    .flatMap(({ text }) => blocksWithDigits(text))
    .filter((block) => !/\[\^[^\]]+\]/.test(block))
}

const citedIn = (text: string) =>
  [...text.matchAll(citation)].map(([, title, url = '', year]) => ({ title, url, year: Number(year) }))

describe.each(articles)('$chapter/$file', ({ chapter, text }) => {
  it('types no number without the document that says it; the history types none at all', () =>
    expect(histories.includes(chapter) ? blocksWithDigits(text) : unsourcedDigits(text)).toEqual([]))

  it('quotes no value that rests on memory', () => {
    const quoted = [...text.matchAll(/\{\{< model-fact "([^"]+)" "([^"]+)"(?: "([^"]+)")? >\}\}/g)]
    const doubtful = quoted.filter(([, id = '', field = '', size]) => {
      const fact = modelFact(atlas, id, field, 'ko', size)
      return 'code' in fact || fact.fromMemory
    })
    expect(doubtful.map(([call]) => call)).toEqual([])
  })

  it('cites each document by one title and year: those of the data, of arXiv its number says the year', () => {
    const wrong = citedIn(text).filter(({ title, url, year }) => {
      const known = sources.filter((source) => source.url === url)
      const submitted = /arxiv\.org\/abs\/(\d\d)\d\d\.\d{4,5}$/.exec(url)?.[1]
      if (submitted && year !== 2000 + Number(submitted)) return true
      return known.length > 0 && !known.some((source) => source.title === title && source.year === year)
    })
    expect(wrong).toEqual([])
  })

  it('names each note that it has, and has each that it names', () => {
    const defined = [...text.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, name]) => name)
    const used = new Set([...text.matchAll(/\[\^([^\]]+)\](?!: )/g)].map(([, name]) => name))
    expect(defined.toSorted()).toEqual([...used].toSorted())
  })
})

describe.each(chapters)('%s says the same in Korean and English', (chapter) => {
  const [korean, english] = ['index.md', 'index.en.md'].map((file) => sections(articleText(chapter, file)))
  const inBoth = (of: (text: string) => unknown) =>
    expect(english?.map(({ id, text }) => [id, of(text)])).toEqual(korean?.map(({ id, text }) => [id, of(text)]))

  it('in the same sections', () => inBoth(() => ''))
  it('of the same models, by the same calls', () => inBoth(calls))
  it('with the same figures', () => inBoth((text) => [...new Set(figures(text.replace(anyName, '')))]))
  it('on the same documents', () => inBoth((text) => citedIn(text).map(({ url, title, year }) => [url, title, year])))
  it('with a note for the same sections', () =>
    inBoth((text) => [...new Set([...text.matchAll(/\[\^([^\]]+)\](?!: )/g)].map(([, name]) => name))].toSorted()))
})

it.each(['index.md', 'index.en.md'])(
  'the chapters stand in their series in the order of the list in the history: %s',
  (file) => {
    const linked = (text = '') => [...text.matchAll(/relref "\/posts\/([^"#]+)"/g)].map(([, chapter]) => chapter)
    const order = [history, ...linked(sections(articleText(history, file)).find(({ id }) => id === 'series')?.text)]
    expect(order.toSorted()).toEqual(chapters.toSorted())
    const frontMatter = (chapter = '') => readFileSync(join('content/posts', chapter, file), 'utf8').split('+++\n')[1]
    const places = order.map((chapter) => /^series_order = (\d+)$/m.exec(frontMatter(chapter) ?? '')?.[1])
    expect(places).toEqual(order.map((_, at) => String(at + 1)))
  },
)

function calls(text: string): string[] {
  return [...text.matchAll(/\{\{< (.*?) >\}\}/g)]
    .map(([, call = '']) =>
      call
        .replace(/(?:caption|alt)="[^"]*"/g, '')

        .trim(),
    )
    .filter((call) => !/^(?:\/?hint|relref)\b/.test(call))
    .toSorted()
}

describe.each(['index.md', 'index.en.md'])('the history, %s', (file) => {
  const text = histories.map((chapter) => articleText(chapter, file)).join('\n')
  it('names every system that the atlas began with', () => {
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
  const closedBefore = atlas.models.filter(({ openness, date }) => openness === 'closed' && gpt3 && date < gpt3.date)
  expect(['meena', 'turing-nlg']).toEqual(expect.arrayContaining(closedBefore.map(({ id }) => id)))
  expect(years.filter((year) => lead(year) <= 0)).toEqual([gpt3 && yearOf(gpt3) + 1])
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
  ['[^a]: A, 2018.', true],
])('%s: typed digits are found: %s', (line, found) => expect(blocksWithDigits(line).length > 0).toBe(found))

it.each([
  ['278만 8천 시간, 2025년 3월 4일', [3, 4, 2025, 2_788_000]],
  ['2.788 million hours, 4 March 2025', [3, 4, 2025, 2_788_000]],
  ['1,536개와 0.5, 30억', [0.5, 1536, 3_000_000_000]],
  ['In May 2021 you may: 3 billion', [5, 2021, 3_000_000_000]],
])('%s: figures %j', (text, expected) => expect(figures(text)).toEqual(expected))
