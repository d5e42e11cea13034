import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { photo } from '../testing-pictures'
import { makeVariants } from './make-variants'
import { makeEntry, removeDrafts } from './picture-cache'

const folder = mkdtempSync(join(tmpdir(), 'gaji-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cacheFolder = join(folder, 'cache')
const options = { cacheFolder, outFolder: join(folder, 'out'), widths: [200, 400] }
const entries = () => readdirSync(cacheFolder)
const isDraft = (name: string) => name.includes('.')
const marks = (names: readonly string[]) => names.map((name) => statSync(join(cacheFolder, name)).ino)

/** Encodes the pictures, one after the other, and says each that is done; the last one is never finished. */
const script = `
  import { makeVariants } from '${resolve('lib/pictures/encode/make-variants.ts')}'
  import { makeEntry } from '${resolve('lib/pictures/encode/picture-cache.ts')}'
  const [, , cacheFolder, outFolder, ...files] = process.argv
  for (const file of files) {
    await makeVariants(file, { cacheFolder, outFolder, widths: [200, 400] })
    console.log(file)
  }
  await makeEntry(cacheFolder + '/unfinished', () => {
    console.log('begun')
    setInterval(() => {}, 1000)
    return new Promise(() => {})
  })
`

it('a build killed amid its pictures keeps each one that it has finished, and the next one goes on from there', async () => {
  const files = [0, 1, 2].map((at) => join(folder, `${at}.jpg`))
  const jpeg = await (await photo(500, 300)).jpeg().toBuffer()
  // What follows a JPEG's end isn't seen, but makes it another file.
  for (const [at, file] of files.entries()) writeFileSync(file, Buffer.concat([jpeg, Buffer.from(`${at}`)]))
  const build = join(folder, 'build.mts')
  writeFileSync(build, script)
  const command = ['--import', 'tsx', build, cacheFolder, options.outFolder, ...files.slice(0, 2)]
  const child = spawn(process.execPath, command)
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
    if (said.includes('begun')) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'exit')
  expect([signal, said.split('\n').length]).toEqual(['SIGKILL', 4])

  const finished = entries().filter((name) => !isDraft(name))
  expect([finished.length, entries().filter(isDraft).length]).toEqual([2, 1])
  const before = marks(finished)
  removeDrafts(cacheFolder)
  expect(entries()).toEqual(finished)
  const made = await Promise.all(files.map((file) => makeVariants(file, options)))
  expect(made.every(({ sources }) => sources.length === 2)).toBe(true)
  expect(marks(finished)).toEqual(before)
  expect(entries()).toHaveLength(3)
}, 120_000)

it('what a living process is making is left to it', async () => {
  await makeEntry(join(cacheFolder, 'mine'), async (draft) => {
    removeDrafts(cacheFolder)
    expect(statSync(draft).isDirectory()).toBe(true)
    return {}
  })
})
