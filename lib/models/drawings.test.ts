import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { attentionMask } from './attention-mask'
import { atlasCsv, atlasJson } from './exports'
import { facets } from './facets'
import { layoutTree } from './layout'
import { loadAtlas } from './load-atlas'
import { parameterChart } from './parameter-chart'
import { releaseTimeline } from './release-timeline'
import { treeSvg } from './tree-svg'
import type { Atlas } from './types'

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
    if (!name.startsWith('mask')) expect(svg).toMatch(/2025년 3월 자료 기준|Data as of March 2025/)
  })

  it('fits a phone where it is made for one', () => {
    if (!/narrow|down/.test(name)) return
    expect(Number(elements(svg, 'svg')[0]?.properties.width)).toBeLessThanOrEqual(360)
  })
})

describe('the tree', () => {
  it('has a link with a full name for each model, in date order', () => {
    const links = elements(tree, 'a')
    expect(links.map((link) => link.properties.href)).toEqual(
      layoutTree(atlas.models).boxes.map(({ model }) => `/models/${model.id}/`),
    )
    expect(links.map((link) => link.properties.ariaLabel)).toContain('BERT, 2018년 10월, 인코더 전용, 가중치 공개')
    expect(links.map((link) => link.properties.ariaLabel)).toContain(
      'ChatGPT, 2022년 11월, 디코더 전용, 구조 미공개, 비공개, 제품',
    )
  })

  it('dashes what is inferred and thins what is distilled', () => {
    const classes = elements(tree, 'path').map((path) => String(path.properties.className))
    expect(classes.filter((name) => name.includes('inferred')).length).toBeGreaterThan(10)
    expect(classes.filter((name) => name.includes('distilled')).length).toBeGreaterThan(4)
  })

  it('keeps its ids apart where a page has two', () => {
    const other = treeSvg(layoutTree(atlas.models, { direction: 'down' }), { ...options, prefix: 'other' })
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids(tree).filter((id) => ids(other).includes(id))).toEqual([])
  })

  it('as a file of its own needs no variable of the page', () => {
    const file = treeSvg(layoutTree(atlas.models), { ...options, standalone: true })
    expect(file).toContain('<style>')
    expect(file).not.toMatch(/var\(|light-dark/)
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

  it('have one CSV row a model, quoted where needed', () => {
    const rows = atlasCsv(atlas).trim().split('\r\n')
    expect(rows).toHaveLength(atlas.models.length + 4)
    expect(rows.find((row) => row.startsWith('vicuna,'))).toContain('"LMSYS (UC Berkeley, CMU')
  })
})
