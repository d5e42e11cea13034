import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import type { PageSummary } from '../../record/site-index'
import type { RecordedPage } from '../record/site-record'
import type { OurAnswers } from '../site/our-answers'
import { compareSite, type Difference } from './compare-site'

const wanted: RecordedPage = {
  kind: 'page',
  titles: ['A'],
  headings: ['하나'],
  text: '하나 &ldquo;둘&rdquo; $x^2$',
}

function scores(html: string, page: Partial<PageSummary>, addresses = ['/a/'], at = '/a/') {
  const own = { url: '/a/', kind: 'page', title: 'A', hasBody: true, ...page } as PageSummary
  const ours: OurAnswers = {
    basePath: '',
    pages: new Map([[own.url, own]]),
    problems: [],
    answers: (address) => address === own.url || address === '/old/',
    redirect: (address) => (address === '/old/' ? own.url : undefined),
    body: () =>
      ({
        tree: fromHtml(html, { fragment: true }),
        toc: [],
        features: { math: false, code: false, footnotes: false, shortcodes: [] },
      }) as never,
  }
  const record = { source: 'hugo.json' as const, feeds: new Map(), addresses }
  return compareSite({ ...record, pages: new Map([[at, wanted]]) }, ours)
}

it('a page that is as Hugo has it is right in everything, marks of the typographer aside', () => {
  const { addresses, titles, headings, texts } = scores(
    '<h2 id="하나">하나</h2> "둘" <math><semantics><mi>x</mi><annotation>x^2</annotation></semantics></math>',
    {},
  )
  for (const score of [addresses, titles, headings, texts]) expect(score).toEqual({ right: 1, all: 1, differences: [] })
})

it('a difference is told with its address and both spellings', () => {
  const found = scores('<h2 id="둘">하나</h2>', { kind: 'section', title: 'B' }, ['/a/', '/b.png'])
  expect(told(found.addresses.differences)).toEqual(['/a/ is section, not page', '/b.png does not answer'])
  expect(told(found.titles.differences)).toEqual(['/a/: "B", not "A"'])
  expect(told(found.headings.differences)).toEqual(['/a/: without #하나, but #둘'])
  expect(told(found.texts.differences)[0]).toContain('not "하나"둘"x^2"')
})

it('an old address that leads on has the title and the text of what it leads to', () => {
  const { addresses, titles } = scores('<h2 id="하나">하나</h2>', {}, ['/old/'], '/old/')
  expect(addresses.differences).toMatchObject([{ says: ' leads to /a/', reason: expect.stringContaining('alias') }])
  expect(titles).toMatchObject({ right: 1, all: 1 })
})

function told(differences: Difference[]): string[] {
  return differences.map(({ address, says }) => address + says)
}
