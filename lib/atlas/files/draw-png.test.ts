import sharp from 'sharp'
import { expect, it } from 'vitest'
import { workspace } from '../../base/workspace/this-workspace'
import { openFont } from '../../fonts/subset'
import { treeSvg } from '../drawings/tree/tree-svg'
import { layoutTree } from '../layout/layout'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas, Locale } from '../record/types'
import { atlasWords } from '../words/words'
import { drawPng } from './draw-png'

const atlas = loadAtlas(process.cwd()).atlas as Atlas
const locales: Locale[] = ['ko', 'en']

it.each(locales)('the font has a glyph for every character of the tree (%s)', async (locale) => {
  const supported = await openFont(workspace).supported()
  const options = { locale, href: (id: string) => id, dataAsOf: atlas.dataAsOf, styles: '.atlas{}' }
  const svg = treeSvg(layoutTree(atlas.models, { locale }), options)
  const shown = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '')
  const missing = [...new Set(shown)].filter(
    (character) => !/\s/.test(character) && !supported.has(character.codePointAt(0) ?? 0),
  )
  expect(missing).toEqual([])
})

it('no Hangul of the tree is drawn as a box', async () => {
  const words = JSON.stringify(atlasWords('ko'))
  const letters = [...new Set(words.match(/[가-힣]/g))]
  // The last one is Ethiopic, which the font doesn't have.
  const framed = await findFramed([...letters, '\u1200'])
  expect(framed).toEqual(['\u1200'])
}, 60_000)

it('a wider weight draws wider: it is the font, not a stand-in', async () => {
  expect(await widthOf('Transformer', 700)).toBeGreaterThan(await widthOf('Transformer', 500))
  expect(await widthOf('Transformer', 600)).toBeGreaterThan(60)
}, 60_000)

function letter(text: string, weight: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#fff"/><text x="10" y="26" font-family="Pretendard, sans-serif" font-size="14" font-weight="${weight}">${text}</text></svg>`
}

/** Of letters in a row, those with a line at the left and at the top: what stands for a missing one is a frame. */
async function findFramed(letters: readonly string[]): Promise<string[]> {
  const cell = 40
  const texts = letters.map(
    (letter, at) =>
      `<text x="${at * cell + 10}" y="28" font-family="Pretendard, sans-serif" font-size="20">${letter}</text>`,
  )
  const size = `width="${letters.length * cell}" height="${cell}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#fff"/>${texts.join('')}</svg>`
  const { data, info } = await sharp(await drawPng(svg, workspace))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const step = info.width / letters.length
  return letters.filter((_, at) => {
    const isInk = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 255) < 220
    const columns = range(Math.round(at * step), Math.round((at + 1) * step))
    const rows = range(0, info.height).filter((y) => columns.some((x) => isInk(x, y)))
    const inked = columns.filter((x) => rows.some((y) => isInk(x, y)))
    const [left = 0, top = 0] = [inked[0], rows[0]]
    const share = (count: number, of: number) => count / of > 0.85
    return (
      share(rows.filter((y) => isInk(left, y)).length, rows.length) &&
      share(inked.filter((x) => isInk(x, top)).length, inked.length)
    )
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

async function widthOf(text: string, weight: number): Promise<number> {
  const trimmed = sharp(await drawPng(letter(text, weight), workspace)).trim()
  return (await trimmed.toBuffer({ resolveWithObject: true })).info.width / 1.5
}
