import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import type { SiteSettings } from '../../record/site-index'
import { searchPages } from '../pages/search-page'
import { searchDescriptions } from './describe-search'

const language = (key: string, title: string, home: string) => ({ key, tag: key, title, home })

function described(baseURL: string, ...languages: ReturnType<typeof language>[]) {
  const settings = { baseURL, title: '', languages } as unknown as SiteSettings
  return searchDescriptions({ settings, featurePages: searchPages(settings) }).map((file) => {
    const xml = 'text' in file ? file.text : ''
    expect(XMLValidator.validate(xml)).toBe(true)
    const { OpenSearchDescription: read } = new XMLParser({ ignoreAttributes: false }).parse(xml)
    return { url: file.url, name: read.ShortName, results: read.Url[0]['@_template'], self: read.Url[1]['@_template'] }
  })
}

it('describes the search of each language by whole addresses, below the base path', () => {
  expect(described('https://a.example/글/', language('ko', '밭', '/'), language('en', 'Bed & <bow>', '/en/'))).toEqual([
    {
      url: '/_gaji/search/ko.xml',
      name: '밭',
      results: 'https://a.example/글/search/?q={searchTerms}',
      self: 'https://a.example/글/_gaji/search/ko.xml',
    },
    {
      url: '/_gaji/search/en.xml',
      name: 'Bed & <bow>',
      results: 'https://a.example/글/en/search/?q={searchTerms}',
      self: 'https://a.example/글/_gaji/search/en.xml',
    },
  ])
})

it('gives each a name of sixteen signs at most, and no two the same', () => {
  const title = '가지를 기르며 적어 두는 작은 글밭'
  const names = described('https://a.example/', language('ko', title, '/'), language('en', title, '/en/'))
  expect(names.map(({ name }) => name)).toEqual(['가지를 기르며 적어 두는 작은', '가지를 기르며 적어 두는 en'])
  const [long] = described('https://a.example/', language('ko', '가'.repeat(20), '/'))
  expect(long?.name).toBe('가'.repeat(16))
})

it('names one without a title by its address, and describes none without an address', () => {
  expect(described('https://a.example/notes/', language('ko', '', '/'))[0]?.name).toBe('notes')
  expect(described('/blog/', language('ko', '밭', '/'))).toEqual([])
})
