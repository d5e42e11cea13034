import { expect, test } from 'vitest'
import { withLanguage } from './post-language'

test.each([
  ['content/posts/글/index.md', 'en', 'content/posts/글/index.en.md'],
  ['content/posts/글/index.en.md', 'ko', 'content/posts/글/index.md'],
  ['content/posts/글/index.en.md', 'ja', 'content/posts/글/index.ja.md'],
  ['content/posts/v1.2.md', 'en', 'content/posts/v1.2.en.md'],
])('%s in %s is %s', (path, language, expected) => {
  expect(withLanguage(path, language, ['ko', 'en', 'ja'], 'ko')).toBe(expected)
})
