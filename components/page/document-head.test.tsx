import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SiteSettings } from '../../lib/record/site-index'
import { DocumentHead } from './document-head'

function head(analytics: SiteSettings['analytics']): string {
  return renderToStaticMarkup(<DocumentHead settings={{ basePath: '/blog', analytics } as SiteSettings} />)
}

test('a site that counts no visits has its two scripts and no other', () => {
  expect(head(null).match(/<script/g)).toHaveLength(2)
})

test('the script that counts visits delays nothing, and has its attributes', () => {
  const attributes = { 'data-domain': 'me.example' }
  const counting = head({ src: 'https://count.example/c.js', attributes, connect: [] })
  expect(counting).toContain('<script async="" src="https://count.example/c.js" data-domain="me.example"></script>')
  expect(head({ src: '/count.js', attributes: {}, connect: [] })).toContain('src="/blog/count.js"')
})
