import { expect, test } from 'vitest'
import { fitText } from './fit-text'

/** Hangul and Han are one em wide, all else is half. */
const measure = async (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[\p{Script=Hangul}\p{Script=Han}]/u.test(sign) ? 1 : 0.5), 0)
const sizes = [
  { size: 100, lines: 1, leading: 1.2 },
  { size: 60, lines: 2, leading: 1.2 },
  { size: 40, lines: 3, leading: 1.2 },
]
const inLines = (text: string, lang = 'ko') => fitText(text, lang, { width: 1000, height: 400, sizes }, measure)

test('a short title is one large line', async () => {
  expect(await inLines('가지를 시작하며')).toEqual({ size: 100, leading: 1.2, lines: ['가지를 시작하며'] })
})

test('a long one has lines of about the same length, broken at blanks alone', async () => {
  const { size, lines } = await inLines('이천이십사년에 읽은 논문 가운데 가장 오래 기억에 남은 것들')
  expect(size).toBe(60)
  expect(lines).toEqual(['이천이십사년에 읽은 논문 가운데', '가장 오래 기억에 남은 것들'])
})

test('what belongs to the word before begins no line, and a colon ends one', async () => {
  const { lines } = await inLines('우리가 모델에서 배운 것과 아직도 모르는 것에 대하여: 통계에서 추론까지 이르는 긴 길')
  for (const line of lines) expect(line).not.toMatch(/^것/)
  const colon = await inLines('서로 다른 두 길에 대하여: 통계에서 추론까지')
  expect(colon.lines).toEqual(['서로 다른 두 길에 대하여:', '통계에서 추론까지'])
})

test('no line is one short word where slightly smaller letters need no such line', async () => {
  const steps = [
    { size: 60, lines: 2, leading: 1.2 },
    { size: 50, lines: 2, leading: 1.2 },
  ]
  const fitted = await fitText(
    '열두글자짜리아주긴낱말하나 배포',
    'ko',
    { width: 860, height: 400, sizes: steps },
    measure,
  )
  expect(fitted).toMatchObject({ size: 50, lines: ['열두글자짜리아주긴낱말하나 배포'] })
})

test('Japanese and Chinese break between words, and no line begins with a sign that closes', async () => {
  const { lines } = await inLines('大規模言語モデルの歴史、統計からトランスフォーマーへ至る道のりと課題', 'ja')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('大規模言語モデルの歴史、統計からトランスフォーマーへ至る道のりと課題')
  for (const line of lines) expect(line).not.toMatch(/^[、。ー]/)
})

test('what is too long for three lines of the smallest letters ends in an ellipsis, at a word', async () => {
  const { size, lines } = await inLines('아주 긴 제목을 가진 글은 어떻게 보일까 '.repeat(8))
  expect([size, lines.length]).toEqual([40, 3])
  expect(lines.at(-1)).toMatch(/(?:제목을|가진|글은|어떻게|보일까|아주|긴)…$/)
  for (const line of lines) expect(await measure(line)).toBeLessThanOrEqual(25)
})

test('a word that no line holds goes on in the next', async () => {
  const { lines } = await inLines('https://example.org/a/very/long/address/that/nobody/can/break/anywhere')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('https://example.org/a/very/long/address/that/nobody/can/break/anywhere')
})
