import { expect, it } from 'vitest'
import { chooseSources, type Source } from './choose-variants'
import type { WebType } from './encodings'

const source = (type: WebType, sizes: Record<number, number>): Source => ({
  type,
  srcset: Object.entries(sizes).map(([width, bytes]) => ({ name: `${bytes}`, width: Number(width), height: 1, bytes })),
})
const types = (sources: Source[]) => sources.map(({ type }) => type)
const avif = (sizes: Record<number, number>) => source('image/avif', sizes)
const webp = (sizes: Record<number, number>) => source('image/webp', sizes)

it('AVIF comes before WebP, and only where it saves bytes', () => {
  const wanted = [10, 20]
  expect(types(chooseSources([avif({ 10: 1, 20: 2 }), webp({ 10: 2, 20: 3 })], null, wanted))).toEqual([
    'image/avif',
    'image/webp',
  ])
  expect(types(chooseSources([avif({ 10: 3, 20: 4 }), webp({ 10: 2, 20: 3 })], null, wanted))).toEqual(['image/webp'])
})

it('a width that weighs more than a larger one is left out', () => {
  expect(
    chooseSources([webp({ 10: 5, 20: 4, 30: 6 })], null, [10, 20, 30])[0]?.srcset.map(({ width }) => width),
  ).toEqual([20, 30])
})

it('the author’s own file is kept where it is the lightest of all', () => {
  const own = source('image/png', { 20: 1 })
  expect(chooseSources([avif({ 10: 2, 20: 3 })], own, [10, 20])).toEqual([own])
  expect(types(chooseSources([avif({ 10: 1, 20: 3 })], source('image/png', { 20: 2 }), [10, 20]))).toEqual([
    'image/avif',
  ])
})
