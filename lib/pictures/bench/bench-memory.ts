import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { photo } from '../testing-pictures'

const self = fileURLToPath(import.meta.url)

/** Peak resident memory of a process of its own that encodes `count` pictures, beside one that encodes a single one. */
export async function measureMemory(count: number, work: string): Promise<string[][]> {
  const jpeg = await (await photo(4000, 3000)).jpeg({ quality: 88 }).toBuffer()
  const one = encodeIn(work, 'one', jpeg, 1)
  const all = encodeIn(work, 'all', jpeg, count)
  return [
    ['pictures', 'peak memory', 'seconds a picture'],
    ['1', `${one.mebibytes} MiB`, one.seconds.toFixed(2)],
    [`${count}`, `${all.mebibytes} MiB`, (all.seconds / count).toFixed(2)],
    ['ratio', (all.mebibytes / one.mebibytes).toFixed(2), ''],
  ]
}

function encodeIn(work: string, name: string, jpeg: Buffer, count: number): { mebibytes: number; seconds: number } {
  const folder = join(work, name)
  mkdirSync(folder)
  // What follows a JPEG's end is not seen, but makes its bytes, and so the cache's key, another's.
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.jpg`), Buffer.concat([jpeg, Buffer.from(`${i}`)]))
  const child = spawnSync(process.execPath, ['--import', 'tsx', self, folder], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout) as { mebibytes: number; seconds: number }
}

if (process.argv[1] === self && process.argv[2]) {
  const { makeVariants } = await import('../encode/make-variants')
  const folder = process.argv[2]
  const options = { cacheFolder: join(folder, 'cache'), outFolder: join(folder, 'out') }
  const started = performance.now()
  await Promise.all(readdirSync(folder).map((name) => makeVariants(join(folder, name), options)))
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ mebibytes: Math.round(process.resourceUsage().maxRSS / 1024), seconds }))
}
