import { expect, test } from 'vitest'
import { lintText } from './lint'

const lint = (body: string) => lintText(body, 5, 'a.md').map((p) => `${p.line}:${p.column}: ${p.severity} ${p.message}`)

test('signs that turn the reading order are named, in code too', () => {
  expect(lint('abc\u202edcba')).toEqual(['5:4: warning bidirectional control U+202E'])
  expect(lint('```js\nconst s = "\u202e"; // \u2066\n```')).toEqual([
    '6:12: warning bidirectional control in code: U+202E',
    '6:19: warning bidirectional control in code: U+2066',
  ])
})

test('letters that were lost and heaps of marks are named, honest marks are not', () => {
  expect(lint('가\ufffd나')).toEqual(['5:2: warning U+FFFD stands for a letter that was lost'])
  expect(lint('`\ufffd`\n\n    \ufffd')).toHaveLength(1)
  expect(lint(`e${'\u0301'.repeat(10_000)}`)).toEqual(['5:2: warning 10000 marks on one letter'])
  expect(lint('ที่นี่ é หนึ่ง हिन्दी')).toEqual([])
})

test('a secret stops the build, an example does not', () => {
  expect(lint(`Text with a token ghp_${'a1B2'.repeat(9)}`)).toEqual(['5:19: error looks like a GitHub token'])
  expect(lint(`ghp_${'x'.repeat(36)} AKIAIOSFODNN7EXAMPLE`)).toEqual([])
})

test('a private key is one where its letters follow', () => {
  const key = (letters: string) => `-----BEGIN RSA PRIVATE KEY-----\n${letters}\n-----END RSA PRIVATE KEY-----`
  expect(lint(key('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'))).toEqual([
    '5:1: error looks like a private key',
  ])
  expect(
    lint(`{"key": "${key('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7').replaceAll('\n', '\\n')}"}`),
  ).toEqual(['5:10: error looks like a private key'])
  expect(lint(`${key('x'.repeat(64))}\n\n${key('MIIE…')}\n\n\`-----BEGIN PRIVATE KEY-----\` 다음에 온다.`)).toEqual([])
})

test('underscores beside Hangul are named where they stay literal', () => {
  expect(lint('단어__강조__는')).toEqual(['5:3: warning "__" beside Hangul stays as typed'])
  expect(lint('__단어(영문)__는')).toHaveLength(1)
  expect(lint('__강조__ 는 `a__b__는` __init__을 a__b')).toEqual([])
})

test('signs of a heading without a blank are named, a hashtag is not', () => {
  expect(lint('##제목\n\n ###1. 시작')).toEqual([
    '5:1: warning "##" without a blank after it makes no heading',
    '7:2: warning "###" without a blank after it makes no heading',
  ])
  expect(lint('#태그 #둘\n## 제목\n##\n```\n##x\n```\n    ##x')).toEqual([])
})
