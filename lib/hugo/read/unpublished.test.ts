import { expect, test } from 'vitest'
import { siteOf } from '../../tools/testing/hugo-site'

const draft = (lines: string) => ({ 'content/posts/a.md': `---\n${lines}\n---\n` })
const codesOf = (lines: string, unpublished = false) =>
  siteOf({ files: draft(lines), unpublished }).problems.map(({ code }) => code)

test.each(['draft: true', 'draft: true\ntitle: ""', 'draft: true\ntitle:', 'draft: true\ntgas: [a]\nweight: x'])(
  'a draft that is being written stops no build: %j',
  (lines) => expect(codesOf(lines)).toEqual([]),
)

test('its slips are told where it is shown', () => {
  expect(codesOf('draft: true\ntitle: ""\ntgas: [a]', true)).toEqual(['missing-date', 'empty-title', 'near-miss'])
})

test('what decides whether a page is shown is always told', () => {
  expect(codesOf('title: A\ndate: 2099-01-01\nexpiryDate: tomorrow')).toEqual(['bad-date'])
  expect(codesOf('title: A\ndraft: yes')).toEqual(['draft-word'])
})
