import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { photo } from '../testing-pictures'
import { tellsPlace } from './picture-place'

const folder = mkdtempSync(join(tmpdir(), 'gaji-place-'))
afterAll(() => rmSync(folder, { recursive: true }))

const gps = { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' }

it.each(['jpeg', 'webp', 'png'] as const)('a %s that tells where it was taken is known', async (format) => {
  const file = join(folder, `gps.${format}`)
  await (await photo(60, 40))
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: gps })
    .toFormat(format)
    .toFile(file)
  expect(await tellsPlace(file)).toBe(true)
})

it('a camera’s name alone tells no place, nor do notes that were cut off, nor what is no picture', async () => {
  const file = join(folder, 'plain.jpg')
  const bytes = await (await photo(60, 40))
    .withExif({ IFD0: { Make: 'Camera' } })
    .jpeg()
    .toBuffer()
  writeFileSync(file, bytes)
  expect(await tellsPlace(file)).toBe(false)
  const pointing = await (await photo(60, 40)).withExif({ IFD3: gps }).jpeg().toBuffer()
  const order = pointing.indexOf(Buffer.from('Exif\0\0', 'latin1')) + 6
  pointing.fill(0xff, order + 4, order + 8)
  writeFileSync(file, pointing)
  expect(await tellsPlace(file)).toBe(false)
  writeFileSync(file, 'no picture')
  expect(await tellsPlace(file)).toBe(false)
})
