import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkExport } from './check-export'

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"/>'
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="ko" data-page="reading"><head>${head}</head><body>${body}</body></html>`

function check(files: Record<string, string>): string[] {
  const out = mkdtempSync(join(tmpdir(), 'gaji-export-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), text)
  }
  return checkExport(out, '/blog')
}

test('a folder with all that its pages ask for is sound', () => {
  const head = `${policy}<script src="/blog/_gaji/a.js"></script><link rel="canonical" href="https://example.org/blog/"/>`
  const picture = '<source srcset="/blog/a-1.avif 1w, /blog/%EA%B0%80.avif 2w"/><img src="/blog/a.png?v=1&amp;w=2"/>'
  const files = { '_gaji/a.js': '', 'a-1.avif': '', '가.avif': '', 'a.png': '' }
  expect(check({ ...files, 'index.html': page(head, `${picture}<a href="/blog/gone/">`) })).toEqual([])
})

test('what is missing is told with the page that asks for it', () => {
  const body = '<img src="/blog/a.png"/><source srcset="/blog/b.avif 1w"/>'
  expect(check({ 'posts/a/index.html': page(policy, body) })).toEqual([
    'posts/a/index.html: /blog/a.png is not there',
    'posts/a/index.html: /blog/b.avif is not there',
  ])
})

test('an address beside the base path is not there', () => {
  expect(check({ 'a.png': '', 'index.html': page(policy, '<img src="/a.png"/>') })).toEqual([
    'index.html: /a.png is not there',
  ])
})

test('a page without policy or with the runtime is told, a redirect page needs neither', () => {
  const files = {
    'index.html': page('', '<script>self.__next_f.push([1])</script>'),
    'old/index.html': '<html></html>',
  }
  expect(check(files)).toEqual(['index.html: no policy', "index.html: Next's runtime"])
})
