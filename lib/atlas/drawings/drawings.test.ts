import { gzipSync } from 'node:zlib'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { visit } from '../../base/visit'
import { openTheme } from '../../build/assets/theme-tokens'
import { maskKinds } from '../calls/figure-calls'
import { atlasCsv, atlasJson } from '../facts/exports'
import { facets } from '../facts/facets'
import { familiesOf, landmarksOf } from '../facts/families'
import { neighbourhood } from '../facts/neighbourhood'
import { layoutTree } from '../layout/layout'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { standaloneStyles } from '../style/atlas-styles'
import { textWidth } from '../style/measure-text'
import { facetMeaning } from '../words/words'
import { architectureFigure } from './architecture-figure'
import { attentionMask } from './attention-mask'
import { parameterChart } from './parameter-chart'
import { releaseTimeline } from './release-timeline'
import { treeSvg } from './tree/tree-svg'

const styles = standaloneStyles(openTheme(process.cwd()))
const atlas = loadAtlas(process.cwd()).atlas as Atlas
const options = { href: (id: string) => `/models/${id}/`, dataAsOf: atlas.dataAsOf }
const tree = treeSvg(layoutTree(atlas.models), options)
const drawings: [name: string, svg: string][] = [
  ['tree across', tree],
  ['tree down', treeSvg(layoutTree(atlas.models, { direction: 'down' }), options)],
  ['tree in English', treeSvg(layoutTree(atlas.models, { locale: 'en' }), { ...options, locale: 'en' })],
  ['sizes', parameterChart(atlas.models, options)],
  ['sizes, narrow', parameterChart(atlas.models, { ...options, narrow: true })],
  ['releases', releaseTimeline(atlas.models, options)],
  ['releases, narrow', releaseTimeline(atlas.models, { ...options, narrow: true })],
  ['mask', attentionMask('encoder-decoder')],
  ['mask, narrow', attentionMask('encoder-decoder', { narrow: true })],
  ...maskKinds.flatMap((kind): [string, string][] => [
    [`mask with layers, ${kind}`, architectureFigure(kind)],
    [`mask with layers, ${kind}, narrow`, architectureFigure(kind, { narrow: true })],
    [`mask with layers, ${kind}, narrow, in English`, architectureFigure(kind, { narrow: true, locale: 'en' })],
  ]),
]

function elements(svg: string, tagName: string): Element[] {
  const found: Element[] = []
  visit(fromHtml(svg, { fragment: true }) as Root, 'element', (node) => {
    if (node.tagName === tagName) found.push(node)
  })
  return found
}

describe.each(drawings)('%s', (name, svg) => {
  it('has a title and a description that name it', () => {
    const [root] = elements(svg, 'svg')
    const ids = [...elements(svg, 'title'), ...elements(svg, 'desc')].map((node) => node.properties.id).filter(Boolean)
    expect(root?.properties.ariaLabelledBy).toEqual(ids)
  })

  it('is styled by classes alone and has no number that is none', () => {
    expect(svg).not.toMatch(/ style=|NaN|undefined|Infinity/)
  })

  it('says how old its data are', () => {
    if (!name.startsWith('mask')) expect(svg).toMatch(/2026년 7월 자료 기준|Data as of July 2026/)
  })

  it('fits a phone where it is made for one', () => {
    if (!/narrow|down/.test(name)) return
    expect(Number(elements(svg, 'svg')[0]?.properties.width)).toBeLessThanOrEqual(360)
  })
})

describe('layers', () => {
  const lines = (kind: (typeof maskKinds)[number]) =>
    elements(architectureFigure(kind), 'path')
      .filter(({ properties }) => `${properties.className}` === 'flow')
      .flatMap(({ properties }) => `${properties.d}`.match(/M[\d.]+ [\d.]+L[\d.]+/g) ?? [])
      .map((line) => line.split(/[ML ]/).filter(Boolean).map(Number))

  it('join a decoder to what came before only, an encoder to both sides', () => {
    expect(lines('decoder-only').length).toBeGreaterThan(10)
    expect(lines('decoder-only').every(([from = 0, , to = 0]) => from <= to)).toBe(true)
    expect(lines('encoder-only').some(([from = 0, , to = 0]) => from > to)).toBe(true)
  })

  it('of a translation are joined by cross-attention, one way a layer', () => {
    const over = elements(architectureFigure('encoder-decoder'), 'path').filter(({ properties }) =>
      `${properties.className}`.includes('over'),
    )
    expect(`${over[0]?.properties.d}`.match(/C/g)).toHaveLength(2)
  })
})

describe('the tree', () => {
  it('has a link with a full name for each model, what it came of before it', () => {
    const links = elements(tree, 'a')
    const hrefs = links.map((link) => `${link.properties.href}`)
    expect(hrefs.toSorted()).toEqual(atlas.models.map(({ id }) => `/models/${id}/`).toSorted())
    for (const { id, parents } of atlas.models)
      expect(hrefs.indexOf(`/models/${parents[0]?.id}/`)).toBeLessThan(hrefs.indexOf(`/models/${id}/`))
    expect(links.map((link) => link.properties.ariaLabel)).toContain('BERT, 2018년 10월, 인코더 전용, 가중치 공개')
    expect(links.map((link) => link.properties.ariaLabel)).toContain(
      'OpenAI o1, 2024년 9월, 디코더 전용, 구조 미공개, 비공개, 공개 정도 미확인',
    )
  })

  it('keeps in each link the ways to its further parents, for when it is in focus', () => {
    const bert = elements(tree, 'a').find((link) => link.properties.href === '/models/bert/')
    const own = bert?.children.filter((child) => `${(child as Element).properties?.className}`.includes('cross'))
    expect(own).toHaveLength((atlas.byId.get('bert')?.parents.length ?? 0) - 1)
  })

  it('holds in the group of a model all that grew out of it, so that a style sheet finds the two', () => {
    const groups = elements(tree, 'g').filter(({ properties }) => `${properties.className}` === 'twig')
    const of = (id: string) =>
      groups.find(({ children }) => children.some((child) => (child as Element).properties?.href === `/models/${id}/`))
    const inside = (id: string) => elements(toHtml(of(id) as Element), 'a').length
    expect(inside('gpt-3')).toBeGreaterThan(60)
    expect(inside('gpt-3')).toBeLessThan(inside('gpt-2'))
    expect(inside('gpt-5-5')).toBe(1)
  })

  it('bundles what it leaves out of a family, with a link to it', () => {
    const [gpt] = familiesOf(atlas)
    const tails = new Map([['o1', { text: `GPT +${gpt?.models.length}`, href: '#family-gpt', says: '더 보기' }]])
    const svg = treeSvg(layoutTree(landmarksOf(atlas), { known: atlas.byId }), { ...options, tails })
    const tail = elements(svg, 'a').find(({ properties }) => properties.href === '#family-gpt')
    expect(tail?.properties.ariaLabel).toBe('더 보기')
    expect(gpt?.models.map(({ id }) => id)).toEqual(expect.arrayContaining(['gpt-1', 'o3', 'gpt-oss', 'gpt-5-5']))
    expect(gpt?.models.map(({ id }) => id)).not.toContain('gpt-neo')
  })

  it('marks what rests on memory, and says what the mark means', () => {
    const names = elements(tree, 'text').map((text) => toText(text))
    expect(names).toEqual(expect.arrayContaining(['GloVe*', 'OpenAI o1*', 'BERT']))
    expect(names.join(' ')).toContain('* 문서로 확인하지 못한 값')
    const none = treeSvg(layoutTree(atlas.models.filter(({ id }) => id === 'bert')), options)
    expect(none).not.toContain('*')
  })

  it('takes a tenth of a second at most, of the processor’s time', () => {
    const times = Array.from({ length: 9 }, () => {
      const used = process.cpuUsage()
      treeSvg(layoutTree(atlas.models), options)
      return process.cpuUsage(used).user / 1000
    })
    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(100)
  })

  it('is under 60 KB, packed, and shows no text wider than itself', () => {
    expect(gzipSync(tree).length).toBeLessThan(60_000)
    const small = treeSvg(layoutTree(neighbourhood(atlas, 'deepseek-r1')?.models ?? []), { ...options, legend: false })
    const width = Number(elements(small, 'svg')[0]?.properties.width)
    for (const note of elements(small, 'text').filter(({ properties }) => `${properties.className}`.includes('as-of')))
      expect(16 + textWidth(toText(note), 12)).toBeLessThanOrEqual(width)
  })

  it('dashes what others state, dots what is inferred and names what is distilled', () => {
    const classes = elements(tree, 'path').map((path) => String(path.properties.className))
    expect(classes.filter((name) => name.includes('stated-elsewhere')).length).toBeGreaterThan(2)
    expect(classes.filter((name) => name.includes('inferred')).length).toBeGreaterThan(10)
    const dashes = ['stated-elsewhere', 'inferred'].map((name) => styles.match(`${name}{[^}]*dasharray:([^;}]+)`)?.[1])
    expect(new Set(dashes.filter(Boolean)).size).toBe(2)
    expect(classes.filter((name) => name.includes('distilled')).length).toBeGreaterThan(4)
  })

  it.each(['ko', 'en', 'ja', 'zh'])('has a legend that fits a phone (%s)', (locale) => {
    const down = treeSvg(layoutTree(atlas.models, { direction: 'down', locale }), { ...options, locale })
    const texts = elements(down, 'text').filter(({ properties }) => !`${properties.className}`.includes('name'))
    for (const text of texts.filter(({ properties }) => properties.x))
      expect(Number(text.properties.x) + textWidth(toText(text), 12), toText(text)).toBeLessThanOrEqual(360)
  })

  it('keeps its ids apart where a page has two', () => {
    const other = treeSvg(layoutTree(atlas.models, { direction: 'down' }), { ...options, prefix: 'other' })
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids(tree).filter((id) => ids(other).includes(id))).toEqual([])
  })

  it('as a file of its own needs no variable of the page', () => {
    const file = treeSvg(layoutTree(atlas.models), { ...options, styles })
    expect(file).toContain('<style>')
    expect(file).not.toMatch(/var\(|light-dark/)
  })

  it('as a file of its own says how to cite it', () => {
    const file = treeSvg(layoutTree(atlas.models), { ...options, styles, credit: atlas.citation })
    expect(elements(file, 'text').map((text) => toText(text))).toContain(atlas.citation)
  })

  it('escapes what data say', () => {
    const model = { ...(atlas.models[0] as Atlas['models'][number]), name: '<b>"A&B"' }
    const svg = treeSvg(layoutTree([model]), options)
    expect(svg).not.toContain('<b>')
    expect(elements(svg, 'a')[0]?.properties.ariaLabel).toContain('<b>"A&B"')
  })
})

describe('lists and files', () => {
  const all = facets(atlas, 'ko')

  it('say what a branch and a degree of openness mean, in both languages', () => {
    for (const { name, values } of all.filter(({ name }) => ['architecture', 'openness'].includes(name))) {
      for (const { value } of values) {
        expect(facetMeaning(name, value, 'ko')).toMatch(/다\.$/)
        expect(facetMeaning(name, value, 'en')).toMatch(/\.$/)
      }
    }
    expect(facetMeaning('country', 'kr', 'ko')).toBeUndefined()
  })

  it('file each model under its branch, openness, company and year', () => {
    for (const facet of all) {
      const count = new Set(facet.values.flatMap(({ models }) => models)).size
      if (!['country', 'article'].includes(facet.name)) expect(count).toBe(atlas.models.length)
      expect(new Set(facet.values.map(({ url }) => url)).size).toBe(facet.values.length)
      for (const { url } of facet.values) expect(url).toMatch(/^\/models\/by\/[a-z]+\/[a-z0-9-]+\/$/)
    }
  })

  it('group a company under the names it had', () => {
    const companies = all.find(({ name }) => name === 'organization')?.values
    const meta = companies?.find(({ value }) => value === 'meta')?.models.map(({ id }) => id)
    expect(meta).toEqual(expect.arrayContaining(['fasttext', 'roberta', 'llama', 'llama-2']))
    expect(companies?.some(({ value }) => value.startsWith('facebook'))).toBe(false)
  })

  it('carry licence and citation', () => {
    expect(atlasCsv(atlas).split('\r\n').slice(0, 2).join()).toContain(atlas.license)
    expect(JSON.parse(atlasJson(atlas))).toMatchObject({ license: atlas.license, citation: atlas.citation })
  })

  it('say of each relation how it is known and what it rests on', () => {
    const rows = atlasCsv(atlas).split('\r\n')
    const row = (id: string) => rows.find((line) => line.startsWith(`${id},`))
    expect(row('bert')).toContain('elmo (builds-on, stated, idea, https://github.com/google-research/bert)')
    expect(row('o1')).toContain('gpt-4o (successor-of, inferred, order)')
    const { models } = JSON.parse(atlasJson(atlas)) as Pick<Atlas, 'models'>
    for (const { source, reason } of models.flatMap(({ parents }) => parents)) expect(Boolean(source)).toBe(!reason)
  })

  it('have one CSV row a model, quoted where needed', () => {
    const rows = atlasCsv(atlas).trim().split('\r\n')
    expect(rows).toHaveLength(atlas.models.length + 4)
    expect(rows.find((row) => row.startsWith('vicuna,'))).toContain('"LMSYS (UC Berkeley, CMU')
  })
})
