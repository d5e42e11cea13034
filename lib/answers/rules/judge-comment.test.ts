import { expect, test } from 'vitest'
import { judgeComment, type Sent } from './judge-comment'

const settings = { hold: 'first' as const, links: 2, words: ['카지노', 'Casino'] }
const good: Sent = {
  name: '안나',
  text: '잘 읽었습니다.',
  email: '',
  trap: '',
  openMilliseconds: 9000,
  isKnown: true,
  lacksWork: false,
}
const judge = (sent: Partial<Sent>, more: object = {}) => judgeComment({ ...good, ...sent }, { ...settings, ...more })

test('who was let through once is shown at once', () => {
  expect(judge({})).toEqual({ is: 'shown' })
  expect(judge({ isKnown: false }, { hold: 'none' })).toEqual({ is: 'shown' })
})

test.each([
  [{ isKnown: false }, 'first'],
  [{ trap: undefined }, 'plain'],
  [{ openMilliseconds: null }, 'plain'],
  [{ openMilliseconds: 400 }, 'quick'],
  [{ text: 'http://a.example https://b.example [c](d) www.e.example' }, 'links'],
  [{ lacksWork: true }, 'many'],
])('%j waits for the author: %s', (sent, reason) => {
  expect(judge(sent)).toEqual({ is: 'held', reason })
})

test('a site may hold everything', () => {
  expect(judge({}, { hold: 'all' })).toEqual({ is: 'held', reason: 'all' })
})

test.each([
  [{ text: '' }, 'emptyText'],
  [{ text: '가'.repeat(4001) }, 'longText'],
  [{ name: '가'.repeat(41) }, 'longName'],
  [{ email: 'no address' }, 'badEmail'],
  [{ trap: 'http://spam.example' }, 'trapped'],
  [{ text: '온라인 카지노 추천' }, 'badWord'],
  [{ name: 'CASINO' }, 'badWord'],
])('%j is refused in words: %s', (sent, word) => {
  expect(judge(sent)).toEqual({ is: 'refused', word })
})
