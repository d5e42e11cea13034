import { preload } from 'react-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { staticMarkup } from './static-markup'

test('what is shown is one text, without the marks of a page that a runtime goes on with', () => {
  const two = 2
  expect(staticMarkup(<p>{two} 가지 &amp; 잎</p>)).toEqual({ html: '<p>2 가지 &amp; 잎</p>', head: [] })
})

function Deep() {
  preload('/a.woff2', { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <main>
      <link rel="stylesheet" href="/math.css?a=1&b=2" precedence="math" />
      <link rel="search" type="application/xml" title={'"가" <나>'} href="/s.xml" />
      <script type="module" async src="/near.js" />
      <p>글</p>
    </main>
  )
}

async function Late() {
  return <p>늦은 글</p>
}

test('what a part deep within wants in the head is told apart, with every attribute', () => {
  const { html, head } = staticMarkup(<Deep />)
  expect(html).toBe('<main><p>글</p></main>')
  expect(head.map(({ type, props }) => [type, props])).toEqual([
    ['link', { rel: 'preload', href: '/a.woff2', as: 'font', crossOrigin: '', type: 'font/woff2' }],
    ['link', { rel: 'stylesheet', href: '/math.css?a=1&b=2', precedence: 'math' }],
    ['script', { type: 'module', async: true, src: '/near.js' }],
    ['link', { rel: 'search', type: 'application/xml', title: '"가" <나>', href: '/s.xml' }],
  ])
  const written = renderToStaticMarkup(
    <html lang="ko">
      <head>{head}</head>
      <body />
    </html>,
  )
  expect(written).toContain('<link rel="stylesheet" href="/math.css?a=1&amp;b=2" data-precedence="math"/>')
  expect(written).toContain('title="&quot;가&quot; &lt;나&gt;"')
})

test('a script that stands in the text, and data in it, stay where they are', () => {
  const html = '<p>글</p><script type="application/ld+json">{"a":1}</script>'
  const data = { __html: '{"a":1}' }
  const shown = (
    <>
      <p>글</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: data of the test */}
      <script type="application/ld+json" dangerouslySetInnerHTML={data} />
    </>
  )
  expect(staticMarkup(shown)).toEqual({ html, head: [] })
})

test('a component that waits is refused, not left out', () => {
  expect(() => staticMarkup(<Late />)).toThrow(/suspended/)
})
