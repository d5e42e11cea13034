import { expect, test } from 'vitest'
import { safePath } from './safe-path'

const nfd = '가지'.normalize('NFD')

test.each([
  ['content/posts/hello.md', 'content/posts/hello.md'],
  ['content/posts/3rd posting_LLMmodels.md', 'content/posts/3rd posting_LLMmodels.md'],
  ['content/posts/3rd%20posting_LLMmodels.md', 'content/posts/3rd posting_LLMmodels.md'],
  ['content/posts/%EA%B0%80%EC%A7%80/index.md', 'content/posts/가지/index.md'],
  [`content/posts/${nfd}/index.md`, 'content/posts/가지/index.md'],
  ["content/posts/it's (1), a+b & c!.md", "content/posts/it's (1), a+b & c!.md"],
  ['content/posts/a.b.c/x-1a2b3c4d.webp', 'content/posts/a.b.c/x-1a2b3c4d.webp'],
  ['content/about.MD', 'content/about.MD'],
  [`content/posts/${'가'.repeat(39)}.md`, `content/posts/${'가'.repeat(39)}.md`],
])('%s is a file', (requested, path) => {
  expect(safePath(requested)).toMatchObject({ path })
})

test.each([
  ['../secret.md', 'outside'],
  ['content/../../secret.md', 'outside'],
  ['content/posts/../../package.json', 'outside'],
  ['content/%2e%2e/secret.md', 'outside'],
  ['content%2f..%2f..%2fsecret.md', 'outside'],
  ['content/%252e%252e/secret.md', 'signs'],
  ['..\\secret.md', 'signs'],
  ['content\\..\\secret.md', 'signs'],
  ['content/..%5csecret.md', 'signs'],
  ['/etc/passwd', 'outside'],
  ['/content/posts/a.md', 'outside'],
  ['//host/content/a.md', 'outside'],
  ['C:/content/a.md', 'outside'],
  ['file:///content/a.md', 'outside'],
  ['content/posts/a%00.md', 'signs'],
  ['content/posts/a.md\u0000.png', 'signs'],
  ['content/posts/a\u202edm.png', 'signs'],
  ['content/posts/a\nb.md', 'signs'],
  ['content/.git/config.md', 'hidden'],
  ['content/posts/.env.md', 'hidden'],
  ['content/./a.md', 'hidden'],
  ['.git/config', 'outside'],
  ['.env', 'outside'],
  ['static/a.md', 'outside'],
  ['contents/a.md', 'outside'],
  ['content', 'outside'],
  ['', 'outside'],
  ['content/', 'signs'],
  ['content//a.md', 'signs'],
  ['content/posts/a.md/', 'signs'],
  ['content/posts /a.md', 'signs'],
  ['content/posts./a.md', 'signs'],
  ['content/posts/a.md:stream', 'signs'],
  ['content/posts/$(id).md', 'signs'],
  ['content/posts/a;b|c.md', 'signs'],
  ['content/posts/%.md', 'encoding'],
  ['content/posts/%ff.md', 'encoding'],
  [`content/posts/${'가'.repeat(40)}.md`, 'too-long'],
  [`content/${'a/'.repeat(150)}a.md`, 'too-long'],
  [`content/${'a'.repeat(300)}.md`, 'too-long'],
  ['content/posts/page.tsx', 'extension'],
  ['content/posts/a.svg', 'extension'],
  ['content/posts/a.html', 'extension'],
  ['content/posts/md', 'extension'],
  ['content/posts/a.md.exe', 'extension'],
  ['content/posts/a.constructor', 'extension'],
])('%j is none: %s', (requested, refused) => {
  expect(safePath(requested)).toEqual({ refused })
})

test('what is text and what is a picture', () => {
  expect(safePath('content/a.md')).toMatchObject({ kind: 'text' })
  expect(safePath('content/a.PNG')).toMatchObject({ kind: 'picture' })
})
