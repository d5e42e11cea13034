import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { readLinks } from './read-links'

const read = (html: string) => readLinks(fromHtml(html, { fragment: true }), 'ko')

it('says under which heading and in which sentence a link stands', () => {
  const html = `<p>처음. <a href="/a/">가</a>를 보라.</p><h2 id="둘">둘째 <a href="/b/">나</a></h2>
    <ul><li>하나 <a href="/c/"><em>다</em>라</a><ul><li>안에 <a href="/d/">마</a></li></ul></li></ul>`
  expect(read(html)).toEqual([
    { href: '/a/', id: '', said: '가를 보라.' },
    { href: '/b/', id: '둘', said: '둘째 나' },
    { href: '/c/', id: '둘', said: '하나 다라' },
    { href: '/d/', id: '둘', said: '안에 마' },
  ])
})

it('takes no mark of a note for a word or a link, and a formula once', () => {
  const html = `<p>뿌리<sup><a role="doc-noteref" href="#fn:1">1</a></sup>와
    <span class="katex"><math><mi>x</mi><annotation>x</annotation></math><span class="katex-html">x</span></span>와 <a href="/a/">잎</a></p>`
  expect(read(html)).toEqual([{ href: '/a/', id: '', said: '뿌리와 x와 잎' }])
})

it('knows the picture that is a link, and a call to which an address was given', () => {
  expect(read('<p>여기 <a href="/a/"><img alt="밭의 지도"></a></p>')[0]?.said).toBe('여기 밭의 지도')
  const call = { type: 'element', tagName: 'gaji-shortcode', properties: { href: '/b/' }, children: [] } as const
  expect(readLinks({ type: 'root', children: [{ ...call, children: [] }] }, 'ko')).toEqual([
    { href: '/b/', id: '', said: '' },
  ])
})
