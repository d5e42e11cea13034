import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Backlinks as Kept } from '../../lib/backlinks/kept-backlinks'
import { Backlinks } from './backlinks'

const page = (url: string) => ({ url, title: url, linkTitle: url, langTag: 'ko', kind: 'page' })

function render(kept: Kept | null) {
  const site = { settings: { basePath: '/blog' }, pageAt: page, kept: () => kept }
  return renderToStaticMarkup(<Backlinks site={site as never} page={page('/a/') as never} />)
}
const backlinks = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ url: `/${at}/`, id: '둘 째', said: `문장 ${at}.` }))

it('leads to the part of each text that mentions the page, with what it says there', () => {
  const html = render({ shown: backlinks(1), count: 1 })
  expect(html).toContain(`href="/blog/0/#${encodeURIComponent('둘 째')}"`)
  expect(html).toContain('문장 0.')
  expect(html).not.toContain('<details')
})

it('folds what is more than five', () => {
  const [first, folded] = render({ shown: backlinks(100), count: 120 }).split('<details')
  expect(first?.match(/<li/g)).toHaveLength(5)
  expect(folded?.match(/<li/g)).toHaveLength(95)
  expect(folded).toContain('그 밖에 115편')
})

it('is nothing where no text mentions the page', () => {
  expect(render(null)).toBe('')
})
