import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openWorkFiles } from '../../base/workspace/open-work-files'
import { readBody } from '../../record/bodies'
import { withoutFault } from './without-fault'

const page = { url: '/시험/고장/', file: 'content/posts/고장.md', langTag: 'ko' }
const slip = { file: page.file, line: 9, column: 2, severity: 'warning', code: 'x', message: 'a slip' } as const

const folder = mkdtempSync(join(tmpdir(), 'gaji-fault-'))
const files = openWorkFiles(folder)
afterAll(() => rmSync(folder, { recursive: true }))

test('what goes well says what it found, and nothing else', async () => {
  expect(await withoutFault(files, page, 4, async () => [slip])).toEqual([slip])
})

test('a fault of ours costs one body: a box in its place, and an error at its first line', async () => {
  const problems = await withoutFault(files, page, 4, async () => {
    throw new TypeError('tree is not iterable')
  })
  expect(problems).toMatchObject([
    { file: page.file, line: 4, column: 1, severity: 'error', code: 'crash', canShow: true },
  ])
  expect(JSON.stringify(readBody(files, page.url).tree)).toContain('problem-box')
})

test("the disk's faults are no text's", async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' })
  await expect(withoutFault(files, page, 4, () => Promise.reject(full))).rejects.toBe(full)
})
