import { expect, test } from 'vitest'
import { detectLanguage } from './page-language'

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
