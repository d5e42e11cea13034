import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gemoji } from 'gemoji'
import * as hb from 'harfbuzzjs'
import { expect, test } from 'vitest'
import { openLetters } from './open-letters'
import { setText } from './set-text'

const letters = openLetters()

/** What of a text is not drawn, and what would be drawn as the box of a missing glyph. */
async function missing(text: string): Promise<string[]> {
  const runs = await letters.runsOf(text, 'bold')
  const kept = new Set([...runs.map((run) => run.text).join('')])
  const boxes = runs.flatMap(({ text: said, face }) => {
    const buffer = new hb.Buffer()
    buffer.addText(said)
    buffer.guessSegmentProperties()
    hb.shape(face.font, buffer)
    return buffer.getGlyphInfos().some(({ codepoint }) => codepoint === 0) ? [said] : []
  })
  const isDrawn = (sign: string) =>
    [...sign.normalize('NFKC')].every((one) => kept.has(one)) ||
    kept.has(sign) ||
    /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|\s/u.test(sign)
  return [...[...text.normalize('NFC')].filter((sign) => !isDrawn(sign)), ...boxes]
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

test('every Hangul syllable, ASCII, Latin, Greek and Cyrillic letter is drawn', async () => {
  const greek = range(0x391, 0x3c9).replace('\u03a2', '')
  expect(
    await missing(range(0xac00, 0xd7a3) + range(0x20, 0x7e) + range(0xa1, 0x17e) + greek + range(0x410, 0x44f)),
  ).toEqual([])
})

test('signs of mathematics and arrows are drawn', async () => {
  const ofFormulas = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊ₐₑᵢₖₙᵃᵇᶜᵏⁿᵗℝℂℕℤ𝔼√∛×÷±·′″ŷ'
  expect(await missing(range(0x2190, 0x21ff) + range(0x2200, 0x22ff) + ofFormulas)).toEqual([])
})

test('every emoji is drawn, at least as what it is without tone and company', async () => {
  const lost: string[] = []
  for (const { emoji } of gemoji) {
    const runs = await letters.runsOf(emoji, 'bold')
    if (setText(runs).outlines === '') lost.push(emoji)
  }
  // In Noto's font the family stands only as its members.
  expect(lost).toEqual(['👪'])
}, 60_000)

test('Hanja, Chinese and Japanese titles are drawn', async () => {
  expect(await missing('漢字와 한글, 大型语言模型的历史：从统计到推理，大規模言語モデルの歴史「気象」')).toEqual([])
})

test('all that the interface says in any language is drawn', async () => {
  const folder = join('lib', 'words')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const said = files.map((name) => Object.values(JSON.parse(readFileSync(join(folder, name), 'utf8'))).join(' '))
  expect(await missing(said.join(' '))).toEqual([])
})

test('what no font has is left out, without a box', async () => {
  const runs = await letters.runsOf('가𓀀나', 'bold')
  expect(runs.map(({ text }) => text).join('')).toBe('가나')
  expect(setText(runs)).toEqual(setText(await letters.runsOf('가나', 'bold')))
})

test('fonts that are asked for at once come out whole', async () => {
  const signs = [...'大型语言模型的历史🍆🎉∑']
  const found = await Promise.all(signs.map(async (sign) => (await openLettersOnce.runsOf(sign, 'bold'))[0]?.text))
  expect(found).toEqual(signs)
})
const openLettersOnce = openLetters()
