import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { Card } from '../card'
import { drawCard } from './draw-card'

const folder = mkdtempSync(join(tmpdir(), 'gaji-card-'))
afterAll(() => rmSync(folder, { recursive: true }))

const look = {
  ...{ ground: '#fbfaf7', raised: '#f4f1ec', ink: '#221d29', muted: '#635c6e' },
  ...{ rule: '#e3ded6', accent: '#5c2a86', paper: '#ffffff' },
}
const card: Card = {
  ...{ langTag: 'ko-KR', site: '밭', kind: '', title: '첫 씨앗', words: '', date: '2026년 3월 1일' },
  ...{ terms: ['씨앗', '봄'], figure: null },
}
const plain = drawCard(card, look)

/** The colours that a part of a card has, as "r,g,b". */
async function coloursIn(png: Uint8Array, left: number, top: number, width: number, height: number) {
  const data = await sharp(png).extract({ left, top, width, height }).removeAlpha().raw().toBuffer()
  return new Set(Array.from({ length: data.length / 3 }, (_, at) => data.subarray(at * 3, at * 3 + 3).join()))
}

test('a card of words is 1200 × 630, light, and the same each time', async () => {
  const png = await plain
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  expect(png.length).toBeLessThan(30_000)
  expect(Buffer.from(await drawCard(card, look)).equals(png)).toBe(true)
  expect(await coloursIn(png, 0, 300, 20, 20)).toEqual(new Set(['251,250,247']))
})

test('the noisiest photo leaves a card of 100 KB at most, and stands on it', async () => {
  const file = join(folder, 'noise.png')
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  await sharp({ create: { width: 900, height: 900, channels: 3, background: '#888', noise } })
    .png()
    .toFile(file)
  const png = await drawCard({ ...card, figure: { name: 'noise.png', file, isPhoto: true } }, look)
  expect(png.length).toBeLessThanOrEqual(100_000)
  expect((await coloursIn(png, 900, 200, 40, 40)).size).toBeGreaterThan(3)
}, 30_000)

test('a drawing stands whole on paper, a wide one below the title', async () => {
  const svg = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#00ff00"/></svg>`
  const beside = await drawCard({ ...card, figure: { svg: svg(400, 300) } }, look)
  expect(await coloursIn(beside, 800, 250, 10, 10)).toEqual(new Set(['0,255,0']))
  const below = await drawCard({ ...card, figure: { svg: svg(1200, 300) } }, look)
  expect(await coloursIn(below, 300, 400, 10, 10)).toEqual(new Set(['0,255,0']))
})

test('a figure that is broken or gone leaves the card as it is without one', async () => {
  const broken = join(folder, 'broken.webp')
  writeFileSync(broken, 'RIFF no picture')
  const cut = join(folder, 'cut.jpg')
  const whole = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#5c2a86' } })
    .jpeg()
    .toBuffer()
  writeFileSync(cut, whole.subarray(0, 700))
  for (const file of [broken, cut, join(folder, 'gone.png')]) {
    const png = await drawCard({ ...card, figure: { name: 'x', file, isPhoto: true } }, look)
    expect(Buffer.from(png).equals(await plain)).toBe(true)
  }
  expect(Buffer.from(await drawCard({ ...card, figure: { svg: '<svg' } }, look)).equals(await plain)).toBe(true)
})

test('a title of nothing that can be drawn still makes a card', async () => {
  expect((await sharp(await drawCard({ ...card, title: '𓀀', site: '' }, look)).metadata()).width).toBe(1200)
})
