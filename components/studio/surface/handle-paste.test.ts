import { expect, test } from 'vitest'
import { isInCode } from './handle-paste'

test('what stands between fences is code, what stands behind them isn’t', () => {
  const text = '글\n\n```ts\ncode\n```\n\n글'
  expect(isInCode(text, text.indexOf('code'))).toBe(true)
  expect(isInCode(text, text.length)).toBe(false)
  expect(isInCode(text, 1)).toBe(false)
})
