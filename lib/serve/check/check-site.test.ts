import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { SiteIndex } from '../../record/site-index'
import { builtProject } from '../../tools/testing/built-project'
import { checkSite } from './check-site'

const type = 'text/html; charset=utf-8'
const pages = { '/a/': { file: 'a/index.html', type }, '/b/': { file: 'b/index.html', type } }
const frame = '<a href="/menu/">x</a>'
const project = builtProject(
  { pages },
  {
    '.next/site/pages/a/index.html': `${frame}<a href="/typo/">x</a>`,
    '.next/site/pages/b/index.html': `${frame}<a href="/typo/">x</a>`,
  },
)
const page = (name: string) => ({ url: `/${name}/`, file: `content/${name}.md`, hasBody: true })
const files = { values: () => ({ text: () => '{"href":"/typo/"}' }) } as unknown as WorkFiles

function told(problems: object[], STRICT = true): string[] {
  const index = { settings: { baseURL: '' }, pages: [page('a'), page('b')], problems } as unknown as SiteIndex
  const folders = { distFolder: join(project, '.next'), publicFolder: join(project, 'public') }
  return checkSite(folders, { index, files }, { STRICT })
}

test('what leads nowhere on several pages is one line', () => {
  expect(told([])).toEqual([
    '/a/: /menu/ leads nowhere (no page, file or redirect is there) [on 2 pages]',
    '/a/: /typo/ leads nowhere (no page, file or redirect is there) [on 2 pages]',
  ])
})

test('it is a warning, and an error where warnings are', () => {
  expect(told([], false)[0]).toBe(
    '/a/: warning: /menu/ leads nowhere (no page, file or redirect is there) [on 2 pages]',
  )
})

test('a link that its author was told of at its place is not told again', () => {
  const code = 'broken-link'
  expect(told([{ file: 'content/a.md', code }])[1]).toMatch(/^\/b\/: \/typo\//)
  const both = [
    { file: 'content/a.md', code },
    { file: 'content/b.md', code },
  ]
  expect(told(both)).toHaveLength(1)
  expect(told([{ file: 'content/a.md', code: 'unknown-field' }])).toHaveLength(2)
})
