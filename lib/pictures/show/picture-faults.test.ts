import { expect, test } from 'vitest'
import { externalPicture, missingPicture, otherCase, otherRepository } from './picture-faults'

test('a missing picture is told in both languages, with the nearest name beside the post', () => {
  const { message, remedy } = missingPicture('밭,png', 'content/posts/a/밭.png', 'content/posts/a/index.md')
  expect(message).toBe('그림이 없습니다: 밭,png / picture not found: 밭,png')
  expect(remedy).toBe('혹시 밭.png 인가요? / did you mean 밭.png?')
})

test('a path that climbs out of the site is told as that', () => {
  expect(missingPicture('/../../secret.png', null, 'content/a.md').message).toContain('image path leads out')
  expect(missingPicture('/a/../b.png', null, 'content/a.md').message).toContain('not found')
})

test('elsewhere its path is named', () => {
  expect(missingPicture('x.png', 'static/images/x1.png', 'content/a.md').remedy).toContain('static/images/x1.png')
})

test('an external picture and another case are warnings with a remedy', () => {
  expect(externalPicture('example.org')).toMatchObject({
    severity: 'warning',
    remedy: expect.stringContaining('--fetch'),
  })
  expect(otherCase('A.PNG', 'content/a.png')).toMatchObject({
    severity: 'warning',
    remedy: 'a.png 라고 적으세요 / write a.png',
  })
})

test('an address of another repository is answered with what to write instead', () => {
  const address = new URL('https://raw.githubusercontent.com/mina/old/main/content/posts/a.png')
  expect(otherRepository(address, 'content/posts/a.png', 'content/posts/hello.md')).toMatchObject({
    message: expect.stringContaining('(mina/old)'),
    remedy: 'a.png 라고 적으세요 / write a.png',
  })
  const elsewhere = otherRepository(address, 'content/posts/a.png', 'content/notes/hello.md')
  expect(elsewhere.remedy).toContain('write /content/posts/a.png')
})
