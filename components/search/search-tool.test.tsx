import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Site } from '../../lib/record/site'
import { SearchTool } from './search-tool'

const files = { script: '/_gaji/search-1.js', styles: '/_gaji/search-1.css', described: ['ko'] }

/** `own`: the site's page at /search/. */
function toolOf({ kept = files, own = null }: { kept?: typeof files | null; own?: { hasBody: boolean } | null }) {
  const languages = [{ key: 'ko', tag: 'ko', title: '밭', home: '/' }]
  const site = {
    settings: { basePath: '/blog', title: '', baseURL: '', languages },
    pageAt: () => own,
    kept: () => kept,
  }
  return renderToStaticMarkup(<SearchTool site={site as unknown as Site} lang="ko" langTag="ko" />)
}

test('every page says how a browser adds the search, below the base path', () => {
  expect(toolOf({})).toContain(
    'rel="search" type="application/opensearchdescription+xml" title="밭" href="/blog/_gaji/search/ko.xml"',
  )
})

test('a search that has no whole address, or a file of the site’s at its own, is not described', () => {
  expect(toolOf({ kept: { ...files, described: [] } })).not.toContain('<link')
})

test('a page of the site’s own goes before, without our script and description', () => {
  const html = toolOf({ own: { hasBody: true } })
  expect(html).toContain('href="/blog/search/"')
  expect(html).not.toMatch(/<link|src=/)
})

test('there is none where search is off, or the site’s own page is empty', () => {
  expect(toolOf({ kept: null })).toBe('')
  expect(toolOf({ own: { hasBody: false } })).toBe('')
})
