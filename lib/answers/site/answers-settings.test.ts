import { expect, test } from 'vitest'
import { answersSettings } from './answers-settings'

const of = (answers?: unknown) => answersSettings({ params: { gaji: { answers } } })

test('a site that says nothing has nothing', () => {
  for (const said of [undefined, false, {}, { likes: false }, 3, null]) expect(of(said)).toBeNull()
  expect(answersSettings({ params: {} })).toBeNull()
})

test('three lines switch on what they name', () => {
  expect(of({ likes: true, comments: true })).toMatchObject({
    views: false,
    likes: true,
    comments: true,
    hold: 'first',
  })
  expect(of(true)).toMatchObject({ views: true, likes: true, comments: true, at: null })
})

test('a site of files names where it is answered', () => {
  expect(of('https://a.example/')).toMatchObject({ at: 'https://a.example/api/answers', comments: true })
  expect(of({ likes: true, at: 'https://a.example/b/api/answers/' })?.at).toBe('https://a.example/b/api/answers')
  expect(of({ likes: true, at: 'javascript:alert(1)' })?.at).toBeNull()
})
