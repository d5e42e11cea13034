import { expect, test } from 'vitest'
import { socialLinks } from './social-links'

test('a table, a list and an author lead to the same links', () => {
  const expected = [{ name: 'GitHub', url: 'https://github.com/gaji' }]
  expect(socialLinks({ social: { github: 'gaji' } })).toEqual(expected)
  expect(socialLinks({ socialIcons: [{ name: 'github', url: 'https://github.com/gaji' }] })).toEqual(expected)
  expect(socialLinks({ author: { name: '가지', github: '@gaji' } })).toEqual(expected)
})

test('an address that is a letter is one, and a name stands once', () => {
  expect(socialLinks({ social: { email: 'a@example.org' }, author: { email: 'a@example.org' } })).toEqual([
    { name: 'Email', url: 'mailto:a@example.org' },
  ])
})

test('a script is no link', () => {
  expect(socialLinks({ social: { github: 'javascript:alert(1)', home: 'data:text/html,x' } })).toEqual([])
})
