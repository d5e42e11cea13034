import { expect, test } from 'vitest'
import en from '../../words/en.json'
import ja from '../../words/ja.json'
import ko from '../../words/ko.json'
import zh from '../../words/zh.json'
import { taxonomyName } from './taxonomy-name'

test('a taxonomy that blogs share is called in the language of the page', () => {
  expect(['tags', 'Series', 'sub-categories', 'subCategories'].map((name) => taxonomyName(name, ko))).toEqual([
    '태그',
    '시리즈',
    '하위 분류',
    '하위 분류',
  ])
  expect(taxonomyName('series', ja)).toBe('シリーズ')
  expect(taxonomyName('subcategories', zh)).toBe('子分类')
  expect(taxonomyName('series', en)).toBe('Series')
})

test('one that only its site knows keeps its name', () => {
  expect(taxonomyName('projects', ko)).toBeUndefined()
  expect(taxonomyName('menu', ko)).toBeUndefined()
})
