import { expect, it } from 'vitest'
import { betterQuality, searchQuality, slopeBetween, type Tried } from './search-quality'

const scale = { least: 50, most: 90, slope: 0.045 }
/** A picture that looks just right at a quality, and by how much more so with each step. */
const picture = (right: number, slope = 0.045) => {
  const tried: number[] = []
  const make = async (quality: number): Promise<Tried> => {
    tried.push(quality)
    return { quality, distance: Math.exp(slope * (right - quality)) }
  }
  return { make, tried }
}

it('a good guess is tried once', async () => {
  const { make, tried } = picture(66)
  expect((await searchQuality(scale, 70, make)).best?.quality).toBe(70)
  expect(tried).toEqual([70])
})

it.each([
  ['steep', 0.09],
  ['flat', 0.03],
])('a %s picture is found in four tries from far away, and looks right', async (_, slope) => {
  for (const right of [55, 70, 85]) {
    for (const guess of [50, 63, 90]) {
      const { make, tried } = picture(right, slope)
      const { best } = await searchQuality(scale, guess, make)
      expect(best?.distance).toBeLessThanOrEqual(1)
      expect(tried.length).toBeLessThanOrEqual(4)
    }
  }
})

it('an easy picture takes the least quality, one beyond the best none', async () => {
  expect((await searchQuality(scale, 70, picture(20).make)).best?.quality).toBe(50)
  const { make, tried } = picture(120)
  expect((await searchQuality(scale, 60, make)).best).toBeNull()
  expect(tried.at(-1)).toBe(90)
  expect((await searchQuality(scale, 60, picture(90, 0.03).make)).best?.quality).toBe(90)
})

it('tells the next width how steep the picture is', async () => {
  expect((await searchQuality(scale, 50, picture(80, 0.08).make)).slope).toBeCloseTo(0.08, 2)
  expect(slopeBetween({ quality: 60, distance: 1 }, { quality: 61, distance: 1.1 })).toBe(0.025)
  expect(betterQuality({ quality: 60, distance: 100 }, scale)).toBe(90)
})
