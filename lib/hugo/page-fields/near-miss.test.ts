import { expect, it } from 'vitest'
import { nearMiss } from './near-miss'

it.each([
  ['tgas', 'tags'],
  ['layut', 'layout'],
  ['titel', 'title'],
  ['categroies', 'categories'],
  ['descripton', 'description'],
  ['keyword', 'keywords'],
  ['alias', 'aliases'],
  ['dtae', 'date'],
])('"%s" was meant to be "%s"', (written, meant) => {
  expect(nearMiss(written)).toBe(meant)
})

it('a site’s own taxonomies are known names', () => {
  expect(nearMiss('topcis', ['topics'])).toBe('topics')
})

it('"author" is a known name, also where a taxonomy is called "authors"', () => {
  expect(nearMiss('author', ['authors'])).toBeNull()
})

it.each(
  `booktoc bookhidden bookcollapsesection bookflatsection weight_x cover toc math katex mermaid image author authors
  comments pages status category order icon cta height featured hidden subtitle pinned lang license location github
  showtoc tocopen homepage release exclude_search toc_hide label links theme style data`.split(/\s+/),
)('themes may call a field "%s"', (name) => {
  expect(nearMiss(name)).toBeNull()
})
