import { describe, expect, test } from 'vitest'
import { fitMenu } from './fit-menu'

const measures = { gap: 1.5, longest: 14 }

describe('a menu in a line', () => {
  test('a short menu is shown whole', () => {
    expect(fitMenu(['글', '태그', '모델', '소개'], '더 보기', 19, measures)).toBe(4)
  })
  test('of a long one as many words as fit beside 더 보기', () => {
    const names = ['블로그 글', '태그', '언어 모델의 역사', '소개', '자료실']
    expect(fitMenu(names, '더 보기', 19, measures)).toBe(2)
    expect(fitMenu(names, '더 보기', 40, measures)).toBe(5)
  })
  test('one word always stays, however long', () => {
    expect(fitMenu(['아주 길고 긴 이름을 가진 첫째 메뉴의 항목', '둘째'], '더 보기', 10, measures)).toBe(1)
  })
})
