import { expect, test } from 'vitest'
import { isReadingPage, stripRuntime, UnknownScriptError } from './strip-runtime'

const known = { basePath: '/b', scripts: ['https://count.example/c.js?a=1&b=2', '/b/count.js'] }
const head = '<!DOCTYPE html><html lang="ko" data-page="reading"><head><meta charset="utf-8"/>'
const runtime =
  '<link rel="stylesheet" href="/b/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/b/_next/static/chunks/x.js"/>' +
  '<script src="/b/_next/static/chunks/y.js" async=""></script>'
const ours = '<script src="/b/_gaji/theme.1a2b.js"></script>'
const tail =
  '<script src="/b/_next/static/chunks/x.js" id="_R_" async=""></script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"0:[\\u003c/script>\\"본문\\"]\\n"])</script></body></html>'
const page = `${head}${runtime}${ours}</head><body><div hidden=""><!--$--><!--/$--></div><main><!--$-->본문<!--/$--></main>${tail}`

test('a reading page keeps its text, style and our scripts, and loses the runtime', () => {
  expect(stripRuntime(page, known)).toBe(
    `${head}<link rel="stylesheet" href="/b/_next/static/chunks/a.css"/>${ours}</head><body><main>본문</main></body></html>`,
  )
})

test('the same is true without a base path', () => {
  expect(stripRuntime(page.replaceAll('/b/', '/'), { ...known, basePath: '' })).not.toMatch(/__next_f|\.js" async/)
})

test.each([
  ['an inline script of another shape', '<script>alert(1)</script>'],
  ['an inline script that only begins like a payload', '<script>self.__next_fx.push(1)</script>'],
  ['a script of another host', '<script src="https://evil.example/x.js"></script>'],
  ['a file of the site that is not ours', '<script src="/b/posts/x.js"></script>'],
  ['an event-stream script of React', '<script>$RC=function(b,c){}</script>'],
])('%s stops the build', (_, script) => {
  expect(() => stripRuntime(page.replace('</body>', `${script}</body>`), known)).toThrow(UnknownScriptError)
})

test.each(['https://count.example/c.js?a=1&amp;b=2', '/b/count.js'])(
  'the script that counts visits stays: %s',
  (src) => {
    const script = `<script async="" src="${src}" data-domain="me"></script>`
    expect(stripRuntime(page.replace('</head>', `${script}</head>`), known)).toContain(script)
    expect(() => stripRuntime(page.replace('</head>', `${script}</head>`), { ...known, scripts: [] })).toThrow()
  },
)

test('structured data is data', () => {
  const data = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>'
  expect(stripRuntime(page.replace('</body>', `${data}</body>`), known)).toContain(data)
})

test('a page that has not said so is no reading page', () => {
  expect(isReadingPage(page)).toBe(true)
  expect(isReadingPage('<!DOCTYPE html><html lang="ko"><body data-page="reading"></body></html>')).toBe(false)
})
