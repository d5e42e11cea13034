import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../tools/testing/cpu-time'
import { makeShare } from '../index/make-share'
import { pageOf } from '../testing-index'
import { type ComparedPost, relatedPosts } from './related-posts'

function compared(title: string, text: string, more: Partial<ComparedPost> = {}): ComparedPost {
  const { words } = makeShare(pageOf(title, { '': text }, [...(more.terms ?? [])]))
  return { url: `/${title}/`, group: 'ko', date: null, words, terms: [], ...more }
}
const related = (posts: readonly ComparedPost[]) => Object.fromEntries(relatedPosts(posts))

const tokens = '토큰으로 자른다. 토큰은 조각이다. 사전에서 조각을 찾는다.'
const cameras = '렌즈를 닦았다. 렌즈는 무겁다. 삼각대와 렌즈.'

const blog = [
  compared('토크나이저', tokens),
  compared('하위 단어', `${tokens} 접미사를 본다.`),
  compared('사진 일기', cameras),
  compared('카메라', `${cameras} 셔터를 누른다.`),
  compared('점심', '국수를 먹었다. 국수가 맛있었다.'),
]

it('puts posts beside those that say the same, whatever particles the words have, and none beside one of its own', () => {
  expect(related(blog)).toEqual({
    '/토크나이저/': ['/하위 단어/'],
    '/하위 단어/': ['/토크나이저/'],
    '/사진 일기/': ['/카메라/'],
    '/카메라/': ['/사진 일기/'],
    '/점심/': [],
  })
})

describe('posts are not related', () => {
  it('by words that stand in most of them, or in texts about anything', () => {
    const all = ['가', '나', '다', '라'].map((name) =>
      compared(
        `제목 ${name}`,
        `블로그를 쓴다. 블로그는 좋다. 다양한 방법, 다양한 방법. ${name.repeat(3)} ${name.repeat(3)}`,
      ),
    )
    expect(Object.values(related(all)).flat()).toEqual([])
  })

  it('by a word that both say once, by the way', () => {
    const posts = [compared('하나', '오늘은 우체국에 들렀다.'), compared('둘', '어제는 우체국이 닫혔다.'), ...blog]
    expect(related(posts)['/하나/']).toEqual([])
  })

  it('across languages and kinds of pages', () => {
    const posts = [...blog, compared('subwords', tokens, { group: 'en' })]
    expect(related(posts)['/subwords/']).toEqual([])
    expect(related(posts)['/토크나이저/']).toEqual(['/하위 단어/'])
  })
})

it('believes what an author has chosen as a term', () => {
  const posts = [
    ...blog,
    compared('연필', '흑연을 갈았다. 흑연은 무르다.', { terms: ['문방구'] }),
    compared('종이', '닥나무로 뜬다. 닥나무가 좋다.', { terms: ['문방구'] }),
  ]
  expect(related(posts)['/연필/']).toEqual(['/종이/'])
})

it('names four at most, the nearest first, the newest among equals', () => {
  const same = ['2024-01-01', '2024-03-01', '2024-02-01', '2024-05-01', '2024-04-01'].map((date) =>
    compared(date, cameras, { date }),
  )
  const others = Array.from({ length: 8 }, (_, at) =>
    compared(`다른 글 ${at}`, `낱말${at} 낱말${at} 말씨${at} 말씨${at}`),
  )
  expect(related([...same, ...others])['/2024-01-01/']).toEqual([
    '/2024-05-01/',
    '/2024-04-01/',
    '/2024-03-01/',
    '/2024-02-01/',
  ])
})

it('lets one more post change few lists', () => {
  const syllable = (number: number) => String.fromCharCode('가'.charCodeAt(0) + number * 28)
  const topics = Array.from({ length: 40 }, (_, topic) =>
    Array.from({ length: 6 }, (_, word) => `${syllable(topic)}${syllable(50 + word)}각`).join(' '),
  )
  const posts = topics.flatMap((words, topic) =>
    Array.from({ length: 5 }, (_, at) =>
      compared(`${topic}의 ${at}`, `${words} ${words} 따로${topic}점${at} 따로${topic}점${at}`),
    ),
  )
  const before = related(posts)
  const after = related([...posts, compared('새 글', `${topics[7]} ${topics[7]}`)])
  const changed = Object.keys(before).filter((url) => JSON.stringify(before[url]) !== JSON.stringify(after[url]))
  expect(after['/새 글/']).toHaveLength(4)
  expect(changed.every((url) => url.startsWith('/7의'))).toBe(true)
})

it('looks at 5,000 posts of few words in a moment', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `낱말${at.toString(36)}`)
  const posts = Array.from({ length: 5000 }, (_, at): ComparedPost => {
    const own = Array.from({ length: 120 }, (_, nth): ComparedPost['words'][number] => {
      return [words[(at * 31 + nth * nth * 7) % words.length] as string, 1 + (nth % 4), nth < 4]
    })
    return { url: `/${at}/`, group: 'ko', date: null, words: own, terms: [`갈래 ${at % 50}`] }
  })
  expect(cpuTime(() => relatedPosts(posts))).toBeLessThan(6000)
})
