import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { confinePath } from './confine-path'

const site = mkdtempSync(join(tmpdir(), 'confine-'))
const outside = mkdtempSync(join(tmpdir(), 'outside-'))
afterAll(() => {
  for (const folder of [site, outside]) rmSync(folder, { recursive: true })
})
mkdirSync(join(site, 'content/posts/real'), { recursive: true })
writeFileSync(join(site, 'content/posts/Hello.md'), '')
writeFileSync(join(site, `content/posts/${'가지'.normalize('NFD')}.md`), '')
writeFileSync(join(outside, 'secret.md'), 'secret')
symlinkSync(outside, join(site, 'content/out'))
symlinkSync(join(outside, 'secret.md'), join(site, 'content/posts/secret.md'))
symlinkSync(join(outside, 'not-yet.md'), join(site, 'content/posts/dangling.md'))
symlinkSync(join(site, 'content/posts/real'), join(site, 'content/posts/inside'))
mkdirSync(join(site, 'content/posts/folder.md'))

const ask = (path: string) => {
  const found = confinePath(site, path)
  return 'refused' in found ? found.refused : found.exists ? 'there' : 'new'
}

test.each([
  ['content/posts/Hello.md', 'there'],
  ['content/posts/new.md', 'new'],
  ['content/posts/새 글/index.md', 'new'],
  ['content/posts/inside/index.md', 'new'],
  ['content/posts/hello.md', 'twin'],
  ['content/Posts/a.md', 'twin'],
  ['content/posts/가지.md', 'twin'],
  ['content/out/secret.md', 'link'],
  ['content/out/new.md', 'link'],
  ['content/posts/secret.md', 'link'],
  ['content/posts/dangling.md', 'link'],
  ['content/posts/folder.md', 'no-file'],
  ['content/posts/Hello.md/a.md', 'no-file'],
  ['content/../package.json', 'outside'],
])('%s: %s', (path, expected) => {
  expect(ask(path)).toBe(expected)
})
