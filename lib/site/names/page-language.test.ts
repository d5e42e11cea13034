import { expect, test } from 'vitest'
import { detectLanguage, pageLanguage } from './page-language'

test('Korean prose full of English terms is Korean', () => {
  expect(
    detectLanguage('Transformer 모델과 Attention layer를 처음부터 구현하며 배운 것들을 적어 둔다. self-attention, FFN'),
  ).toBe('ko')
})

test('an English post with one Korean name is English', () => {
  expect(detectLanguage('Hugo uses the excellent Go html/template library for its engine. Written by 김가지.')).toBe(
    'en',
  )
})

test('code does not count', () => {
  expect(detectLanguage('설명\n\n```go\nfunc main() { fmt.Println("a long English program") }\n```\n')).toBe('ko')
})

test('Japanese and Chinese are told apart by kana', () => {
  expect(detectLanguage('機械学習のモデルを説明します。')).toBe('ja')
  expect(detectLanguage('机器学习模型的历史与发展')).toBe('zh')
})

test('a text without letters has no language', () => {
  expect(detectLanguage('2024 — 42')).toBeNull()
})

test('letters of every script count', () => {
  expect(detectLanguage('קורס קצר על Hugo ועל Go')).toBeNull()
  expect(detectLanguage('Краткий курс о Hugo')).toBeNull()
})

const korean = '가지를 키우며 배운 것들을 적는다.'
const site = { key: 'en', code: null, isWritten: false, isOnly: true }

test('a Korean site stays Korean though Hugo wrote "en-us" into its first configuration', () => {
  expect(pageLanguage({ ...site, code: 'en-us' }, korean)).toBe('ko')
  expect(pageLanguage({ ...site, code: 'en-GB' }, korean)).toBe('en-GB')
  expect(pageLanguage({ ...site, code: 'en-us', isOnly: false }, korean)).toBe('en-us')
})

test('a language that the author names is the language of its pages', () => {
  const named = { ...site, isWritten: true }
  expect(pageLanguage({ ...named, key: 'de' }, 'Was ich über Auberginen weiß')).toBe('de')
  expect(pageLanguage({ ...named, key: 'ko' }, 'A post in English on a Korean blog')).toBe('ko')
  expect(pageLanguage({ ...named, key: 'kr' }, korean)).toBe('ko')
  expect(pageLanguage({ ...named, key: 'ko', code: 'ko-KR' }, korean)).toBe('ko-KR')
})

test('where languageCode contradicts the key of a language, the key counts', () => {
  const named = { ...site, key: 'ko', code: 'en-us', isWritten: true, isOnly: false }
  expect(pageLanguage(named, korean)).toBe('ko')
  expect(pageLanguage(named, 'A post in English on a Korean blog')).toBe('ko')
  expect(pageLanguage(named, '')).toBe('ko')
  expect(pageLanguage({ ...named, key: 'ja', code: 'en' }, '2024')).toBe('ja')
})

test('a code counts beside a key that is a country, a name, or the template’s', () => {
  const named = { ...site, isWritten: true, isOnly: false }
  expect(pageLanguage({ ...named, key: 'kr', code: 'ko-KR' }, '2024')).toBe('ko-KR')
  expect(pageLanguage({ ...named, key: 'br', code: 'pt-BR' }, '')).toBe('pt-BR')
  expect(pageLanguage({ ...named, key: 'cn', code: 'zh' }, '')).toBe('zh')
  expect(pageLanguage({ ...named, key: 'korean', code: 'ko' }, '')).toBe('ko')
  expect(pageLanguage({ ...named, key: 'en', code: 'ko-kr', isOnly: true }, korean)).toBe('ko-kr')
})

test('where nobody names it, the text does', () => {
  expect(pageLanguage(site, korean)).toBe('ko')
  expect(pageLanguage(site, '2024')).toBeNull()
})
