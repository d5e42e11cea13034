import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { copyProject, siteEnv } from '../../lib/tools/testing/project-copy'
import { postFile, postText, writeSyntheticSite } from '../../lib/tools/testing/synthetic-site'
import { elementsOf, hasClass } from '../read-page'
import { run } from '../run'

const count = 30
const old = 'content/posts/old-post.md'
const oldText =
  '+++\ntitle = "옛 글"\ndate = 2009-01-01\n+++\n\n{{< slideshow id="3" >}}\n\n![사라진 그림](gone.png)\n\n끝 문장.\n'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test('a first build parses every post once, over all processes', async () => {
  const parsed = await build('cache', writeSyntheticSite(count, { [old]: oldText }))
  expect(parsed.sort()).toEqual([...Array.from({ length: count }, (_, index) => postFile(index)), old].sort())
})

test('KEEP_GOING=1 shows a box in the place of a missing picture, none for a shortcode, and the rest of the post', () => {
  const tree = fromHtml(builtPage('cache', 'posts/old-post'))
  const boxes = elementsOf(tree, (element) => hasClass(element, 'problem-box')).map((box) => toText(box))
  expect(boxes).toHaveLength(1)
  expect(boxes.join('\n')).toContain('gone.png')
  expect(toText(tree)).not.toContain('slideshow')
  expect(toText(tree)).toContain('끝 문장.')
})

test('in a fresh checkout with only .next/cache restored, one changed post is the one that is parsed', async () => {
  const change = { [old]: oldText, [postFile(7)]: `${postText(7, count)}\n고친 문장.\n` }
  const parsed = await build('cache-restored', writeSyntheticSite(count, change), '.gaji/work/cache')
  expect(parsed).toEqual([postFile(7)])
  expect(builtPage('cache-restored', 'posts/post-7')).toContain('고친 문장.')
})

/** Next files a built page by a name of its own choosing; its end is the address. */
function builtPage(name: string, address: string): string {
  const folder = join('.gaji', 'work', name, '.next', 'server')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return readFileSync(join(folder, files.find((file) => file.endsWith(`/${address}.html`)) ?? address), 'utf8')
}

/** @returns the files that were parsed, a line for each time */
async function build(name: string, site: string, cacheFrom?: string): Promise<string[]> {
  rmSync(join('.gaji', 'work', name), { recursive: true, force: true })
  const copy = copyProject(name)
  if (cacheFrom) cpSync(join(cacheFrom, '.next', 'cache'), join(copy, '.next', 'cache'), { recursive: true })
  const log = join(site, 'parses.log')
  const { code, output } = await run('npx next build', copy, siteEnv(site, { PARSE_LOG: log, KEEP_GOING: '1' }))
  expect(code, output).toBe(0)
  return readFileSync(log, 'utf8').split('\n').filter(Boolean)
}
