import { expect, test } from 'vitest'
import { pictureGap } from './picture-gap'

const put = (text: string) => {
  const at = text.indexOf('|')
  const bare = text.replace('|', '')
  const { before, after } = pictureGap(bare, at)
  return `${bare.slice(0, at)}${before}P${after}${bare.slice(at)}`
}

test.each([
  ['|', 'P\n\n'],
  ['가|', '가\n\nP\n\n'],
  ['가\n|', '가\n\nP\n\n'],
  ['가\n\n|', '가\n\nP\n\n'],
  ['가|\n\n나', '가\n\nP\n\n나'],
  ['가|\n나', '가\n\nP\n\n나'],
  ['가|나', '가\n\nP\n\n나'],
  ['가\n\n|\n', '가\n\nP\n'],
])('a picture put into %j has a paragraph to itself', (text, wanted) => {
  expect(put(text)).toBe(wanted)
})
