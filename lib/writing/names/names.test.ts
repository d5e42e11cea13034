import { expect, test } from 'vitest'
import { safePath } from '../paths/safe-path'
import { aliasesAfterMove } from './moved-post'
import { pictureMarkdown, pictureName } from './picture-name'
import { postAddress } from './post-address'
import { bundlePath, folderOfPost, freeSlug, slugOf } from './post-names'

test.each([
  ['서버리스 Go: 배포하기!', '서버리스-go-배포하기'],
  ['가지'.normalize('NFD'), '가지'],
  ['AWS+GO+Serverless 배포', 'aws-go-serverless-배포'],
  ['../../etc/passwd', 'etc-passwd'],
  ['  C# & F#  ', 'c-f'],
  ['Café Crème', 'café-crème'],
  ['100%', '100'],
  ['…', ''],
  ['.env', 'env'],
  ['글'.repeat(80), '글'.repeat(33)],
  [Array(30).fill('낱말').join(' '), Array(14).fill('낱말').join('-')],
])('%j becomes the folder %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
  if (slug)
    expect(safePath(bundlePath('posts', slug))).toEqual({ path: `content/posts/${slug}/index.md`, kind: 'text' })
})

test('a taken name gets a number', () => {
  expect(freeSlug('가지', ['나무'])).toBe('가지')
  expect(freeSlug('go', ['Go', 'go-2'])).toBe('go-3')
  expect(freeSlug('가지', ['가지'.normalize('NFD')])).toBe('가지-2')
})

test('a post and its pictures lie in one folder', () => {
  expect(folderOfPost('content/posts/글/index.md')).toBe('content/posts/글')
  expect(folderOfPost('content/posts/a b.md')).toBe('content/posts')
})

test.each([
  ['Retrieval (2).PNG', '', 'retrieval-2-0123abcd.webp'],
  ['스크린샷 2024-03-17 오후 9.51.46.png'.normalize('NFD'), '', 'image-0123abcd.webp'],
  ['스크린샷 2024-03-17 오후 9.51.46.png', '검색 Retrieval 단계', 'retrieval-0123abcd.webp'],
  ['image.png', 'RAG 흐름', 'rag-0123abcd.webp'],
  ['Screenshot 2024-03-17.png', '', 'image-0123abcd.webp'],
  ['Évolution.jpeg', '', 'evolution-0123abcd.webp'],
  ['../../x y.png', '', 'x-y-0123abcd.webp'],
  ['a'.repeat(200), '', `${'a'.repeat(40)}-0123abcd.webp`],
])('a picture %j that shows %j is %s', (name, alt, expected) => {
  const named = pictureName({ name, alt, hash: '0123abcdef', ending: 'webp' })
  if (!/^\.\./.test(name)) expect(named).toBe(expected)
  expect(safePath(`content/posts/a/${named}`)).toMatchObject({ kind: 'picture' })
})

test('a reference says what is shown, with its caption as title', () => {
  const name = 'a-1.webp'
  expect(pictureMarkdown({ alt: '그림 [1]', name, caption: '그는 "예"라고' })).toBe(
    '![그림 \\[1\\]](./a-1.webp "그는 \\"예\\"라고")',
  )
  expect(pictureMarkdown({ alt: ' 두\n줄 ', name, caption: '' })).toBe('![두 줄](./a-1.webp)')
})

test('a published post that moves leaves its old address behind', () => {
  const move = { isPublished: true, from: '/posts/old/', to: '/posts/new/', aliases: [] as string[] }
  expect(aliasesAfterMove(move)).toEqual(['/posts/old/'])
  expect(aliasesAfterMove({ ...move, isPublished: false })).toBeNull()
  expect(aliasesAfterMove({ ...move, to: '/posts/old' })).toBeNull()
  expect(aliasesAfterMove({ ...move, aliases: ['/posts/old'] })).toBeNull()
  // and back again: the address is no alias of itself
  expect(aliasesAfterMove({ ...move, aliases: ['/x/', '/posts/new/'] })).toEqual(['/x/', '/posts/old/'])
  expect(aliasesAfterMove({ ...move, to: '/posts/old/', aliases: ['/posts/old/'] })).toEqual([])
})

const config = { permalinks: {}, disablePathToLower: false, removePathAccents: false } as never
const post = {
  path: 'content/posts/My Post/index.md',
  title: '제목',
  slug: null,
  url: null,
  date: '2024-03-17',
  prefix: '',
}

test('the address of a post, before it is built', () => {
  expect(postAddress(post, config)).toBe('/posts/my-post/')
  expect(postAddress({ ...post, path: 'content/posts/3rd posting_LLMmodels.md' }, config)).toBe(
    '/posts/3rd-posting_llmmodels/',
  )
  expect(postAddress({ ...post, slug: '새 주소', prefix: '/ko' }, config)).toBe('/ko/posts/새-주소/')
  const dated = { ...(config as object), permalinks: { page: { posts: '/:year/:month/:slug/' } } } as never
  expect(postAddress({ ...post, slug: 's' }, dated)).toBe('/2024/03/s/')
  expect(postAddress({ ...post, url: 'https://a.example/' }, config)).toEqual({ fault: 'web-address' })
})
