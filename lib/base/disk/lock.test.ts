import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from './lock'

const lock = JSON.stringify(join(process.cwd(), 'lib/base/disk/lock.ts'))
const newFolder = () => mkdtempSync(join(tmpdir(), 'gaji-lock-'))

function spawnScript(script: string) {
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
}

test('of many processes one at a time is at work', async () => {
  const folder = newFolder()
  const log = JSON.stringify(join(folder, 'log'))
  const script = `
    import { appendFileSync } from 'node:fs'
    import { takeLock } from ${lock}
    const release = await takeLock(${JSON.stringify(join(folder, 'lock'))})
    appendFileSync(${log}, 'in ')
    await new Promise((resolve) => setTimeout(resolve, 60))
    appendFileSync(${log}, 'out ')
    release()`
  await Promise.all(Array.from({ length: 4 }, () => once(spawnScript(script), 'exit')))
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in out '.repeat(4))
  expect(readdirSync(join(folder, 'lock'))).toEqual([])
})

test('who waits says for whom, and a process that was killed holds nothing', async () => {
  const folder = newFolder()
  const holder = spawnScript(`
    import { takeLock } from ${lock}
    await takeLock(${JSON.stringify(folder)})
    process.stdout.write('held')
    setInterval(() => {}, 1000)`)
  await once(holder.stdout, 'data')
  const waits: number[] = []
  const taken = takeLock(folder, { onWait: (pid) => waits.push(pid) })
  await expect.poll(() => waits).toEqual([holder.pid])
  holder.kill('SIGKILL')
  const release = await taken
  expect(readdirSync(folder)).toHaveLength(1)
  release()
})

test('a number that was given to another process since holds nothing', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, `${process.ppid}-1`), '')
  writeFileSync(join(folder, 'not-a-process'), '')
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(join(folder, `${pid}-`), '')
  const release = await takeLock(folder)
  expect(readdirSync(folder)).toHaveLength(1)
  release()
})

test('a lock may be held for another process, until that one has ended', async () => {
  const folder = join(newFolder(), 'new')
  const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await takeLock(folder, { owner: owner.pid as number })
  let isTaken = false
  const taken = takeLock(folder).then((release) => {
    isTaken = true
    return release
  })
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(isTaken).toBe(false)
  owner.kill('SIGKILL')
  ;(await taken)()
  mkdirSync(folder, { recursive: true })
  expect(readdirSync(folder)).toEqual([])
})
