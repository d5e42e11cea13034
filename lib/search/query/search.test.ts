import { describe, expect, it } from 'vitest'
import { indexInMemory, pageOf } from '../testing-index'
import { toJamo } from '../text/jamo'
import { search } from './search'

/** A small blog in the manner of the first user's. */
const pages = [
  pageOf('언어 모델 이야기', {
    '': '트랜스포머는 글을 읽는다. 어텐션만 남긴 구조다.',
    BERT: 'BERT는 Transformer의 인코더를 쓴다. 임베딩을 더한다.',
    'GPT-3': 'gpt-3는 디코더다. 하이퍼파라미터가 많다.',
  }),
  pageOf('메타인지와 집행 기능', { '': '작업 기억은 전두엽이 맡는다. 메타인지란 생각을 생각하는 일이다.' }, [
    '뇌',
    '작업 기억',
  ]),
  pageOf('서버 없이 배포하기', {
    '': 'AWS Lambda와 도커로 서버리스 앱을 배포한다.',
    준비: 'npx serverless deploy를 친다.',
  }),
  pageOf('LangChain 문서 묻기', { '': '문서를 조각으로 나눈다. 벡터 저장소에 임베딩을 넣는다. 1rag라 부른다.' }),
  pageOf('커피챗 다녀온 날', { '': '글또 사람들과 커피챗을 했다. 값이 쌌다.' }),
]
const names = [
  ['랭체인', 'LangChain'],
  ['딥 러닝', 'deep learning'],
  ['람다', 'lambda'],
]
const { files } = indexInMemory(pages, names)

const titles = async (query: string) => (await search(query, files)).hits.map(({ page }) => pages[page]?.title)

describe('finds what is meant by', () => {
  const cases: [why: string, query: string, first: string][] = [
    ['a word', '트랜스포머', '언어 모델 이야기'],
    ['a word with a particle', '트랜스포머에서', '언어 모델 이야기'],
    ['a word that stands with another particle', '메타인지를', '메타인지와 집행 기능'],
    ['a compound without the space', '작업기억', '메타인지와 집행 기능'],
    ['a compound with a space more', '메타 인지', '메타인지와 집행 기능'],
    ['a part of a compound', '저장소', 'LangChain 문서 묻기'],
    ['initial consonants', 'ㅌㄹㅅㅍㅁ', '언어 모델 이야기'],
    ['initial consonants that a keyboard has joined', 'ㅋㅍㅊ', '커피챗 다녀온 날'],
    ['initial consonants of a tag of two words', 'ㅈㅇㄱㅇ', '메타인지와 집행 기능'],
    ['a syllable that begins', '트랜스ㅍ', '언어 모델 이야기'],
    ['a syllable that took the next consonant', '트랜슾', '언어 모델 이야기'],
    ['a syllable that may take a final', '커피채', '커피챗 다녀온 날'],
    ['English for what stands in English', 'transformer', '언어 모델 이야기'],
    ['the beginning of an English word', 'transf', '언어 모델 이야기'],
    ['letters and digits, joined', 'gpt3', '언어 모델 이야기'],
    ['letters and digits, apart', 'GPT-3', '언어 모델 이야기'],
    ['letters after a digit', 'rag', 'LangChain 문서 묻기'],
    ['full-width letters', 'ＢＥＲＴ', '언어 모델 이야기'],
    ['Korean on the English layout', 'xmfostmvhaj', '언어 모델 이야기'],
    ['English on the Korean layout', 'ㅠㄷㄱㅅ', '언어 모델 이야기'],
    ['a slip in Korean', '트렌스포머', '언어 모델 이야기'],
    ['a slip in English', 'tranformer', '언어 모델 이야기'],
    ['letters that changed places', 'langchian', 'LangChain 문서 묻기'],
    ['another name', '랭체인', 'LangChain 문서 묻기'],
    ['another name with a particle', '람다를', '서버 없이 배포하기'],
    ['several words', '서버리스 배포', '서버 없이 배포하기'],
    ['most of several words', '전두엽 손상 기억', '메타인지와 집행 기능'],
    ['a tag of one syllable', '뇌', '메타인지와 집행 기능'],
  ]
  it.each(cases)('%s: %s', async (_, query, first) => {
    expect((await titles(query))[0]).toBe(first)
  })
})

it.each(['블록체인', 'ㅎㅍㅋㅌㅍ', 'asdkjfhqwe', '양자컴퓨터', '', '   ', '!?', '😀'])(
  'finds nothing for %j',
  async (query) => {
    expect(await titles(query)).toEqual([])
  },
)

it('says what a query was taken for', async () => {
  const searched = async (query: string) => (await search(query, files)).searched
  expect(await searched('xmfostmvhaj')).toBe('트랜스포머')
  expect(await searched('ㅠㄷㄱㅅ')).toBe('bert')
  expect(await searched('ㅌㄹㅅㅍㅁ')).toBe('트랜스포머')
  expect(await searched('트랜스포머')).toBeNull()
})

it('leads to the section, the heading before the text', async () => {
  const [hit] = (await search('bert', files)).hits
  expect(pages[hit?.page as number]?.sections[(hit?.section as number) - 1]?.id).toBe('BERT')
})

it('has a title before a text', async () => {
  const index = indexInMemory([
    pageOf('다른 글', { '': `임베딩 ${'임베딩을 본다. '.repeat(9)}` }),
    pageOf('임베딩', { '': '짧다.' }),
    pageOf('또 다른 글', { '': '임베딩' }),
  ])
  expect((await search('임베딩', index.files)).hits.map(({ page }) => page)).toEqual([1, 0, 2])
})

it('has the newer one first of two that answer alike', async () => {
  const alike = [0, 1, 2].map((number) => pageOf(`글 ${number}`, { '': '가지를 친다.' }))
  expect((await search('가지', indexInMemory(alike).files)).hits.map(({ page }) => page)).toEqual([2, 1, 0])
})

/** What a keyboard shows after each key: 가 is ㄱ, 가. */
function typed(word: string): string[] {
  return [...word].flatMap((sign, at) => {
    const before = word.slice(0, at)
    const code = sign.charCodeAt(0) - 0xac00
    if (code < 0) return [before + sign]
    const open = String.fromCharCode(0xac00 + code - (code % 28))
    return [...new Set([toJamo(sign)[0] as string, open, sign])].map((shown) => before + shown)
  })
}

it.each(['트랜스포머', '메타인지', '임베딩', '커피챗', '서버리스', '하이퍼파라미터', '작업 기억', '벡터 저장소'])(
  'is never empty while one types %s, from the second syllable on',
  async (word) => {
    const shown = typed(word).filter((text) => text.length > 1)
    const found = await Promise.all(shown.map(async (text) => [text, (await titles(text)).length > 0]))
    expect(found.filter(([, isFound]) => !isFound)).toEqual([])
  },
)

describe('with many pages', () => {
  const many = Array.from({ length: 500 }, (_, number) =>
    pageOf(`글 ${number}`, {
      '': `모델 이야기 ${number}. ${number % 100 === 7 ? '가지치기를 한다.' : '나무를 본다.'}`,
    }),
  )
  const index = indexInMemory([...many, ...pages])

  it('finds what is nearly everywhere, all of it', async () => {
    expect((await search('나무', index.files)).hits).toHaveLength(495)
    expect((await search('모델 가지치기', index.files)).hits).toHaveLength(5)
  })

  it('asks for few files', async () => {
    index.asked.clear()
    await search('트랜스포머에서', index.files)
    expect(index.asked.size).toBeLessThanOrEqual(8)
  })
})
