import { describe, expect, it } from 'vitest'
import { activeParts } from './active-svg'
import { decodeSvg } from './read-svg'
import { sanitiseSvg } from './sanitise-svg'

const drawing = (inner: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`

describe('what would run where a drawing is opened by itself is found', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '<x:script>'],
    ['<metadata><r:RDF xmlns:r="urn:rdf"><script>alert(1)</script></r:RDF></metadata>', '<script>'],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>', '<h:script>'],
    ['<g onload="alert(1)"/>', 'onload'],
    ['<a xlink:href="java&#x0A;script:alert(1)"><rect/></a>', 'xlink:href'],
    ['<a xlink:href="data:text/html,x"><rect/></a>', 'xlink:href'],
    ['<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>', 'href'],
    ['<a><set attributeName="href" to="javascript:alert(1)"/></a>', '<set>'],
    ['<a><animate attributeName="xlink:href" values="#a;javascript:alert(1)"/></a>', '<animate>'],
    ['<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="x"/></foreignObject>', '<iframe>'],
    ['<foreignObject><b xmlns="http://www.w3.org/1999/xhtml" onclick="x()">a</b></foreignObject>', 'onclick'],
  ])('%s', (inner, part) => {
    expect(activeParts(drawing(inner))).toContain(part)
    const clean = sanitiseSvg(drawing(inner))
    expect(typeof clean === 'string' ? clean : activeParts(clean.svg)).toEqual([])
  })

  it('in a stylesheet that the file calls, and in what its DOCTYPE declares', () => {
    expect(activeParts(drawing('', '<?xml-stylesheet type="text/xsl" href="x.xsl"?>'))).toEqual(['<?xml-stylesheet>'])
    const entity = '<!DOCTYPE svg [<!ENTITY x "&#60;script>alert(1)&#60;/script>">]>'
    expect(activeParts(drawing('&x;', entity))).toEqual(['<!ENTITY x>'])
  })

  it.each([
    ['[<!ATTLIST svg onload CDATA "alert(document.domain)">]', '', '<!ATTLIST>'],
    ["[<!ENTITY a 'b'><!-- ] --> <!ATTLIST\na href CDATA 'javascript:alert(1)'>]", '<a>a</a>', '<!ATTLIST>'],
    ['[<?xml-stylesheet type="text/xsl" href="x.xsl"?>]', '', 'unreadable'],
    ['[<!ENTITY % more SYSTEM "x.dtd"> %more;]', '', 'unreadable'],
    ['[<!ENTITY x "javascript:alert(1)">]', '<a href="&x;">a</a>', '<!ENTITY x>'],
    ['[<!ENTITY x "java"><!ENTITY y "script:alert(1)">]', '<a href="&x;&y;">a</a>', 'href'],
    ['[<!ENTITY 가 "x">]', '<a href="&가;&나;">a</a>', 'href'],
    // Chrome knows HTML's names where a DOCTYPE says XHTML.
    ['PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"', '<a href="java&Tab;script&colon;alert(1)">a</a>', 'href'],
  ])('in a DOCTYPE: %s %s', (doctype, inner, part) => {
    const source = drawing(inner, `<!DOCTYPE svg ${doctype}>`)
    expect(activeParts(source)).toContain(part)
    expect(activeParts(`${source}<`)).toBe('unreadable')
    const clean = sanitiseSvg(source)
    if (part === 'unreadable') expect(clean).toBeTypeOf('string')
    else expect(typeof clean === 'string' ? clean : activeParts(clean.svg)).toEqual([])
  })

  it('or feared, in a file that can’t be read', () => {
    expect(activeParts(`${drawing('<script>alert(1)</script>')}<`)).toBe('unreadable')
    expect(activeParts('<svg xmlns="http://www.w3.org/2000/svg"><rect></svg>')).toEqual([])
  })
})

describe('a drawing that runs nothing is left alone', () => {
  it.each([
    '<style>.a{fill:url(#g)}</style><a href="https://example.org/"><text>a</text></a>',
    '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" pagecolor="#fff"/>',
    '<switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">글</div></foreignObject><text>글</text></switch>',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+"/><image href="a.png"/>',
    '<text>javascript: a word</text>',
    '<style><![CDATA[a > b { fill: red }]]></style><a href="?a=1&amp;b;">a</a>',
  ])('%s', (inner) => {
    expect(activeParts(drawing(inner, '<?xml version="1.0"?>'))).toEqual([])
  })

  it('with the names that Illustrator declares', () => {
    const names =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY ns "http://ns.adobe.com/a/"> ]>'
    expect(activeParts(drawing('<rect/>', names))).toEqual([])
  })
})

it('a drawing in another encoding is read as a browser reads it', () => {
  const source = drawing('<script>alert(1)</script>', '<?xml version="1.0" encoding="utf-16"?>')
  expect(decodeSvg(Buffer.from(`\ufeff${source}`, 'utf16le'))).toBe(source)
  expect(decodeSvg(Buffer.from(`\ufeff${source}`, 'utf16le').swap16())).toBe(source)
  const korean = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="euc-kr"?><svg>'), Buffer.from([0xb9, 0xe7])])
  expect(decodeSvg(korean)).toContain('<svg>밭')
})
