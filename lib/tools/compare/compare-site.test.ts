import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import type { PageSummary } from '../../record/site-index'
import { compareSite } from './compare-site'
import type { HugoPage } from './hugo-record'
import type { OurAnswers } from './our-answers'

const wanted: HugoPage = {
  kind: 'page',
  file: 'a.md',
  lang: 'ko',
  title: 'A',
  headings: ['하나'],
  text: '하나 &ldquo;둘&rdquo; $x^2$',
}

function scores(html: string, page: Partial<PageSummary>, addresses = ['/a/']) {
  const own = { url: '/a/', kind: 'page', title: 'A', hasBody: true, ...page } as PageSummary
  const ours: OurAnswers = {
    basePath: '',
    pages: new Map([[own.url, own]]),
    problems: [],
    answers: (address) => address === own.url,
    body: () =>
      ({
        tree: fromHtml(html, { fragment: true }),
        toc: [],
        features: { math: false, code: false, footnotes: false, shortcodes: [] },
      }) as never,
  }
  return compareSite({ addresses, pages: new Map([['/a/', wanted]]) }, ours)
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
  expect(found.addresses.differences).toEqual(['/a/ is section, not page', '/b.png does not answer'])
  expect(found.titles.differences).toEqual(['/a/: "B", not "A"'])
  expect(found.headings.differences).toEqual(['/a/: without #하나, but #둘'])
  expect(found.texts.differences[0]).toContain('not "하나"둘"x^2"')
})
