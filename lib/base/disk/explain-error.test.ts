import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { copyProject, siteEnv } from '../../tools/testing/project-copy'
import { writeSite } from '../../tools/testing/site-folder'
import { explainError } from './explain-error'

let copy = ''
beforeAll(() => {
  copy = copyProject('disk-faults')
}, 60_000)

const site = writeSite({ 'content/posts/a.md': '+++\ntitle = "글"\ndate = 2024-01-01\n+++\n\n글\n' })

/** Laid under the content step: the disk answers so when a file is written. Root, whom rights don't stop, sees it too. */
const fault = (code: string) => `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const fail = (path) => {
    throw Object.assign(new Error('${code}: raw words, write'), { code: '${code}', syscall: 'write', path: String(path) })
  }
  const { writeFileSync } = fs
  fs.writeFileSync = (path, ...rest) => (/bodies|documents/.test(path) ? fail(path) : writeFileSync(path, ...rest))
  syncBuiltinESMExports()`

test.each([
  ['ENOSPC', 'the disk is full (free some space'],
  ['EROFS', 'this folder is on a disk that is only read (the engine writes .gaji, .next and public/'],
  ['EACCES', 'this may not be read or written by you (give yourself the right'],
])('%s ends the content step with the file, what is wrong and what to do, and without a stack', (code, says) => {
  const loader = `data:text/javascript,${encodeURIComponent(fault(code))}`
  const command = ['--import', loader, '--import', 'tsx', 'lib/commands/content.ts']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: copy, env: siteEnv(site), encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(says)
  expect(stderr).toMatch(/\.gaji\/\S+: /)
  expect(stderr).not.toMatch(/raw words|^\s+at /m)
})

test('what is no fault of the disk keeps its stack', () => {
  expect(explainError(new TypeError('x is not a function'))).toBeNull()
  expect(explainError(Object.assign(new Error('no'), { code: 'ENOSPC' }))).toBeNull()
  expect(explainError(undefined)).toBeNull()
})
