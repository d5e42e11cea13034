import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyProject, siteEnv } from './testing/project-copy'

/** All that a shortcode is, here one of the fork's and one of the engine's. */
const files: Record<string, string> = {
  'lib/shortcodes/own/harvest.ts': `
    import { text } from '../plain-html'
    import type { Shortcodes } from '../shortcode'
    export const shortcodes: Shortcodes = {
      harvest: { names: { harvest: { inner: 'none', block: false } }, plain: ({ param }) => [text(\`거둠 \${param('0', 'kg')} kg\`)] },
    }`,
  'components/shortcodes/own/harvest.tsx': `
    import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'
    export const shortcodes: ShortcodeViews = { harvest: ({ param }: ShortcodeProps) => <b>{param('0', 'kg')} kg</b> }`,
  'lib/shortcodes/layout/field.ts': `
    import type { Shortcodes } from '../shortcode'
    export const shortcodes: Shortcodes = { field: { names: { field: { inner: 'markdown', block: true }, acre: { inner: 'markdown', block: true } } } }`,
  'components/shortcodes/layout/field.tsx': `
    import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'
    export const shortcodes: ShortcodeViews = { field: ({ children }: ShortcodeProps) => <section>{children}</section> }`,
}

/** Asks as pages, feeds and .mdx files do. */
const asked = `
  import { expect, test, vi } from 'vitest'
  import { formsOf } from './testing-forms'
  vi.mock('../../lib/record/assets', () => ({ assetUrl: () => '' }))
  const site = { settings: { basePath: '', privacy: {} }, pages: [], pageAt: () => null } as never
  const page = { url: '/a/', lang: 'ko', langTag: 'ko' } as never
  test.each([
    ['md', '올해 {{< harvest 3 >}}', '<p>올해 <b>3 kg</b></p>', '<p>올해 거둠 3 kg</p>'],
    ['mdx', '올해 <Harvest kg="3" />', '<p>올해 <b>3 kg</b></p>', '<p>올해 거둠 3 kg</p>'],
    ['md', '{{< acre >}}밭{{< /acre >}}', '<section><p>밭</p></section>', '<p>밭</p>'],
  ] as const)('%s: %s', async (format, body, onPage, inFeed) => {
    const { page: shown, feed, problems } = await formsOf(body, { site, page, format })
    expect([shown, feed.trim(), problems]).toEqual([onPage, inFeed, []])
  })
`

test('a new shortcode is its own files: page, feed and .mdx know it, and no other file does', () => {
  const copy = copyProject('own-shortcode')
  const run = (name: string) =>
    spawnSync('npx', ['vitest', 'run', '--reporter=json', name], { cwd: copy, env: siteEnv('.'), encoding: 'utf8' })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(copy, file), text)
  writeFileSync(join(copy, 'components/shortcodes/harvest.test.tsx'), asked)
  const { stdout, stderr } = run('components/shortcodes/harvest.test.tsx')
  rmSync(copy, { recursive: true })
  const told = stdout.slice(stdout.indexOf('{'))
  expect(told, stderr).toContain('"numPassedTests":3')
  expect(told, stderr).toContain('"numFailedTests":0')
})
