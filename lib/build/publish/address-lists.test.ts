import { expect, test } from 'vitest'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { addressLists } from './address-lists'

const page = (url: string, more: Partial<PageSummary> = {}) => {
  const fields = { title: url, kind: 'page', state: 'public', listed: true, hasBody: true, cover: null, date: null }
  return { url, langTag: 'ko', ...fields, ...more } as PageSummary
}
const index = {
  settings: { languages: [{ key: 'ko', tag: 'ko-KR' }] },
  pages: [
    page('/old/', { date: '2020-01-01' }),
    page('/new/', { date: '2026-01-01' }),
    page('/tags/', { kind: 'taxonomy', hasBody: false }),
    page('/secret/', { listed: false }),
    page('/draft/', { state: 'draft' }),
    page('/archives/', { hasBody: false }),
  ],
  featurePages: [{ url: '/models/bert/' }],
} as unknown as SiteIndex
const ofFeature = (url: string) => ({ url, lang: 'ko', title: 'BERT', description: '', text: '' })

test('what lists show is named to who looks for an address, and nothing else', () => {
  const [file, ...others] = addressLists(index, [ofFeature('/models/bert/'), ofFeature('/models/given-away/')])
  expect(others).toEqual([])
  expect(file?.url).toBe('/_gaji/addresses/0.json')
  expect(JSON.parse(file && 'text' in file ? file.text : '')).toEqual([
    ['/tags/', '/tags/', 'ko'],
    ['/models/bert/', 'BERT', 'ko-KR'],
    ['/new/', '/new/', 'ko'],
    ['/old/', '/old/', 'ko'],
  ])
})
