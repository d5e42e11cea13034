import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { existsSync, readdirSync, readFileSync, statSync } from './fs'
import { dropFolder, putFiles } from './memory-files'
import * as path from './path'

const bytes = new TextEncoder().encode('가지')

test('files in memory are read as those of a disk', () => {
  putFiles([
    ['/site/content/글/index.md', { size: 6, bytes }],
    ['/site/content/글/그림.png', { size: 9000 }],
  ])
  expect(readFileSync('/site/content/글/index.md', 'utf8')).toBe('가지')
  expect(readdirSync('/site/content')).toEqual(['글'])
  expect(statSync('/site/content/글')?.isDirectory()).toBe(true)
  expect(statSync('/site/content/글/그림.png')?.size).toBe(9000)
  expect([existsSync('/site'), existsSync('/site/none')]).toEqual([true, false])
  expect(statSync('/site/none', { throwIfNoEntry: false })).toBeUndefined()
  expect(() => readFileSync('/site/none')).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  dropFolder('/site')
  expect(existsSync('/site/content')).toBe(false)
})

test.each(['/a/./b//c/../d', 'a/..', '../x', '/..', '', 'a/b/', '/a/b.tar.gz', '.env'])(
  'a path is as Node has it: %s',
  (one) => {
    expect(path.normalize(one)).toBe(posix.normalize(one))
    expect([path.dirname(one), path.basename(one), path.extname(one)]).toEqual([
      posix.dirname(one),
      posix.basename(one),
      posix.extname(one),
    ])
    expect(path.join('/site', one)).toBe(posix.join('/site', one))
    expect(path.relative('/site/a', `/site/b/${one}`)).toBe(posix.relative('/site/a', `/site/b/${one}`))
  },
)
