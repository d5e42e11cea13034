import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { safeDrawings } from './safe-drawings'

const folder = mkdtempSync(join(tmpdir(), 'gaji-drawings-'))
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(join(folder, 'public'))

/** `isOwnSite`: where `public/` is served as it lies there. */
function safe(source: string, isOwnSite = false) {
  writeFileSync(join(folder, 'public', 'a.svg'), source)
  return safeDrawings([{ url: '/a.svg', file: 'public/a.svg' }], { siteFolder: folder, isOwnSite })
}
const svg = 'http://www.w3.org/2000/svg'

test('a drawing is published without its script, and its author is told where that stands', () => {
  const { files, problems } = safe(`<svg xmlns="${svg}">\n<rect width="1"/>\n  <script>alert(1)</script></svg>`)
  expect(files).toMatchObject([{ url: '/a.svg', text: expect.stringContaining('<rect width="1"/>') }])
  expect(JSON.stringify(files)).not.toContain('script')
  expect(problems).toMatchObject([
    { file: 'public/a.svg', line: 3, column: 3, severity: 'warning', code: 'drawing-runs' },
  ])
})

test('one without scripts is published as it is', () => {
  expect(safe(`<svg xmlns="${svg}"><rect fill='red'/></svg>`)).toEqual({
    files: [{ url: '/a.svg', file: 'public/a.svg' }],
    problems: [],
  })
})

test('one that can’t be read and may run something is not published', () => {
  const { files, problems } = safe(`<svg xmlns="${svg}"><script>alert(1)</script>`)
  expect(files).toEqual([])
  expect(problems).toMatchObject([{ severity: 'error', code: 'drawing-withheld', canPass: true }])
})

test('one that the host takes from its own place is refused', () => {
  const { files, problems } = safe(`<svg xmlns="${svg}" onload="alert(1)"/>`, true)
  expect(files).toEqual([])
  expect(problems).toMatchObject([{ severity: 'error', code: 'drawing-runs', line: 1 }])
})
