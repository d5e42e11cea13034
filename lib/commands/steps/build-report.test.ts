import { expect, test } from 'vitest'
import { duration, openBuildReport } from './build-report'

const said = `  Applying modifyConfig from gaji
✓ Running next.config.mjs took 21.6s
- Experiments (use with caution):
  ✓ globalNotFound

  Creating an optimized production build ...
✓ Compiled successfully in 58s
  Skipping validation of types
  Finished TypeScript config validation in 111ms ...
  Collecting page data using 1 worker ...
  Generating static pages using 1 worker (0/53) ...
✓ Finished writing to filesystem cache in 10.2s
  Generating static pages using 1 worker (13/53) 
✓ Generating static pages using 1 worker (53/53) in 10.7s
  Finalizing page optimization ...
  Running onBuildComplete from gaji
✓ 52 reading pages without framework JavaScript (981 KiB less HTML)

Route (app)
┌ ○ /
└ ● /posts/[...path]

○  (Static)  prerendered as static content`

function reported(text: string) {
  const lines: string[] = []
  const told: string[] = []
  const progress = { tell: (done: number, of: number) => told.push(`${done} of ${of}`), end: () => {} }
  const report = openBuildReport({ write: (line) => lines.push(line), progress })
  for (const line of text.split('\n')) report.line(line)
  return { lines, told }
}

test('an author reads what was done, and how far the pages are', () => {
  expect(reported(said)).toEqual({
    lines: [
      '  Creating an optimized production build ...',
      '✓ Compiled successfully in 58s',
      '✓ Generating static pages using 1 worker (53/53) in 10.7s',
      '✓ 52 reading pages without framework JavaScript (981 KiB less HTML)',
    ],
    told: ['0 of 53', '13 of 53'],
  })
})

test('what goes wrong is passed on, word for word', () => {
  const wrong = `⨯ Build failed\nError occurred prerendering page "/posts/a". Read more\n    at page (app/page.tsx:3:1)`
  expect(reported(wrong).lines.join('\n')).toBe(wrong)
})

test.each([
  [900, '1 s'],
  [58_400, '58 s'],
  [100_000, '1 min 40 s'],
])('%d ms are %s', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words)
})
