import { expect, test } from 'vitest'
import { siteAuthor } from './author'

test('the author is a name, or a table with one', () => {
  expect(siteAuthor({ author: ' 정원사 ' })).toEqual({ name: '정원사', about: '' })
  expect(siteAuthor({ author: { name: '정원사', bio: '가지를 기른다.' } })).toEqual({
    name: '정원사',
    about: '가지를 기른다.',
  })
})

test('without a name there is none', () => {
  for (const author of [undefined, '', 3, ['정원사'], { email: 'a@b.example' }])
    expect(siteAuthor({ author })).toBeNull()
})
