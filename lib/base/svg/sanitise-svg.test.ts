import { describe, expect, it } from 'vitest'
import { sanitiseSvg } from './sanitise-svg'

const clean = (inner: string, attributes = 'viewBox="0 0 10 10"') => {
  const result = sanitiseSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`,
  )
  if (typeof result === 'string') throw new Error(result)
  return result
}

describe('a drawing keeps nothing that runs or asks another address', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<g onload="alert(1)"/>', 'onload'],
    ['<g ONCLICK="alert(1)"/>', 'ONCLICK'],
    [
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://x.example"/></body></foreignObject>',
      '<foreignObject>',
    ],
    ['<image href="https://x.example/a.png"/>', 'href'],
    ['<image xlink:href="//x.example/a.png"/>', 'xlink:href'],
    ['<use href="https://x.example/a.svg#b"/>', 'href'],
    ['<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'href'],
    ['<use href="java&#x0A;script:alert(1)"/>', 'href'],
    ['<handler type="text/javascript">alert(1)</handler>', '<handler>'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
  ])('%s', (inner, name) => {
    const { svg, removed } = clean(inner)
    expect(removed).toContain(name)
    expect(svg).not.toMatch(/script|alert|x\.example|iframe|onload|onclick/i)
  })

  it.each([
    '<style>@import "https://x.example/a.css"; path { fill: red }</style>',
    '<style>path { fill: url(https://x.example/a.svg#b) }</style>',
    '<style>path { fill: u\\72l(https://x.example/a.svg#b) }</style>',
    '<style>path { background: image-set("https://x.example/a.png" 1x) }</style>',
    '<style><![CDATA[@font-face { src: url("https://x.example/f.woff2") }]]></style>',
    '<path style="fill:url(//x.example/a)"/>',
    '<path fill="url(https://x.example/a.svg#b)"/>',
    '<animate attributeName="xlink:href" values="https://x.example/"/>',
    '<a href="https://x.example"><path d="M0 0"/></a>',
  ])('nor through style, animation or links: %s', (inner) => {
    expect(clean(inner).svg).not.toMatch(/x\.example/)
  })

  it('nor when entities or comments hide it', () => {
    const source = `<!DOCTYPE svg [<!ENTITY s "https://x.example/a.png">]><svg xmlns="http://www.w3.org/2000/svg"><!-- <script> --><image href="&s;"/><text>&s; &amp; &lt;script&gt;</text></svg>`
    const result = sanitiseSvg(source)
    expect(result).toMatchObject({ svg: expect.not.stringMatching(/<script|href|ENTITY/) })
    expect(result).toMatchObject({ svg: expect.stringContaining('&amp; &lt;script&gt;') })
  })
})

describe('what is drawn stays', () => {
  it.each([
    '<path d="M0 0L10 10" fill="none" stroke="#123"/>',
    '<text x="1" y="2" font-family="sans-serif">가지 <tspan font-weight="700">진화</tspan> 계통수</text>',
    '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#g)" width="1" height="1"/>',
    '<use href="#a"/>',
    '<title>계통수</title>',
    '<image href="data:image/png;base64,AAAA" width="1" height="1"/>',
    '<style>.a{fill:url(#g)}</style>',
    '<style>@font-face{src:url(data:font/woff2;base64,AAAA)}</style>',
    '<g aria-label="a &quot;b&quot;"/>',
  ])('%s', (inner) => {
    expect(clean(inner)).toMatchObject({ svg: expect.stringContaining(inner), removed: [] })
  })

  it('a link’s drawing, an editor’s prefix, and nothing of the editor’s notes', () => {
    const linked = '<a href="#x" transform="translate(4, 2)"><path d="M0 0"/></a>'
    expect(clean(linked).svg).toContain('<g transform="translate(4, 2)"><path d="M0 0"/></g>')
    const prefixed = sanitiseSvg(
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="4" height="2"><svg:rect width="1"/><sodipodi:namedview/></svg:svg>',
    )
    expect(prefixed).toMatchObject({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" width="4" height="2"><rect width="1"/></svg>',
      removed: [],
    })
  })
})

describe('a drawing’s size is told', () => {
  it.each([
    ['width="200" height="100"', 200, 100],
    ['width="2in" height="72pt"', 192, 96],
    ['viewBox="0 0 640 480"', 640, 480],
    ['width="100%" height="100%" viewBox="0 0 640 480"', 640, 480],
    ['width="320" viewBox="0 0 640 480"', 320, 240],
    ['height="240px" viewBox="0,0,640,480"', 320, 240],
    ['', 300, 150],
  ])('%s', (attributes, width, height) => {
    const result = clean('', attributes)
    expect(result).toMatchObject({ width, height })
    expect(result.svg).toContain(`width="${width}" height="${height}"`)
  })
})

it('thousands of nested groups are read or refused, never a crash', () => {
  const deep = clean(`${'<g>'.repeat(200)}<path d="M0 0"/>${'</g>'.repeat(200)}`)
  expect(deep.svg).toContain('<path')
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&c;</text></svg>`
  const result = sanitiseSvg(bomb)
  expect(JSON.stringify(result).length).toBeLessThan(5000)
})

it('an entity that is more than words is told, and a size that no page can use is scaled down', () => {
  const laughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>`
  expect(sanitiseSvg(laughs)).toMatchObject({
    removed: ['<!ENTITY b>'],
    svg: expect.stringContaining('<text>ha</text>'),
  })
  expect(clean('', 'width="99999" height="49999.5"')).toMatchObject({
    width: 8192,
    height: 4096,
    written: { width: 99_999, height: 50_000 },
    svg: expect.stringContaining('viewBox="0 0 99999 49999.5"'),
  })
  expect(clean('', 'viewBox="0 0 99999 99999"')).toMatchObject({ width: 8192, written: null })
})
