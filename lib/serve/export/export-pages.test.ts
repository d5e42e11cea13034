import { expect, test } from 'vitest'
import { redirectPage } from './redirect-page'
import { withPolicy } from './with-policy'

test('a redirect page leads to its target by every means a static host has', () => {
  const page = redirectPage('https://example.org/posts/a/?x=1&y="2"')
  expect(page).toContain('content="0; url=https://example.org/posts/a/?x=1&amp;y=&quot;2&quot;"')
  expect(page).toContain('rel="canonical" href="https://example.org/posts/a/?x=1&amp;y=&quot;2&quot;"')
  expect(page).not.toContain('y="2"')
})

test('the policy stands before anything that it rules', () => {
  const page = withPolicy(
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head></html>',
    "default-src 'none'",
  )
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('stylesheet'))
})

test('a page without a head is refused', () => {
  expect(() => withPolicy('<p>x</p>', "default-src 'none'")).toThrow()
})
