import { expect, test } from 'vitest'
import type { Listed } from '../server/studio-server'
import { areInSeveralLanguages, findPosts, takenNames, usualSection } from './find-posts'

const post = (path: string, title: string, tags: string[] = []): Listed => ({
  ...{ path, title, tags, categories: [], date: null, url: null, draft: false, lang: 'ko', series: [] },
})
const posts = [
  post('content/posts/langchain/index.md', 'LangChain 시작', ['LLM']),
  post('content/posts/go.md', '서버리스 Go'.normalize('NFD')),
  post('content/notes/a/index.md', '쪽지'),
]

test('a post is found by words of its title and its tags, whatever their case and composition', () => {
  expect(findPosts(posts, 'llm 시작').map(({ title }) => title)).toEqual(['LangChain 시작'])
  expect(findPosts(posts, '서버리스')).toHaveLength(1)
  expect(findPosts(posts, ' ')).toHaveLength(3)
})

test('a new post goes to where most are, under a name that none has', () => {
  expect(usualSection(posts)).toBe('posts')
  expect(usualSection([])).toBe('posts')
  expect(usualSection(['a', 'b', 'c'].map((name) => post(`content/blog/${name}.md`, name)))).toBe('blog')
  expect(usualSection([post('content/docs/_index.md', ''), post('content/blog/a.md', '')])).toBe('blog')
  expect(takenNames(posts, 'posts')).toEqual(['langchain', 'go'])
})

test('a language is told where there are several, whatever an only one is called', () => {
  expect(
    areInSeveralLanguages([
      { ...post('a.md', ''), lang: 'en' },
      { ...post('b.md', ''), lang: null },
    ]),
  ).toBe(false)
  expect(areInSeveralLanguages([post('a.md', ''), { ...post('b.md', ''), lang: 'en' }])).toBe(true)
})
