import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import createDOMPurify from 'dompurify'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { sanitiseSvg } from './sanitise-svg'

const purify = createDOMPurify(new JSDOM('').window)

/** Not in DOMPurify's profile, since an address in them could run; ours keeps them without one of another file. */
const keptOnPurpose = ['use', 'switch', 'view', 'animate', 'mpath']

/** What of a drawing DOMPurify takes for active: every element that it removes, and attributes that run or name an address. */
function objections(svg: string): string[] {
  purify.sanitize(svg, { USE_PROFILES: { svg: true, svgFilters: true }, ADD_TAGS: keptOnPurpose })
  return purify.removed.flatMap((one) => {
    if ('element' in one) return one.element.nodeName === 'BODY' ? [] : [`<${one.element.nodeName}>`]
    const { name = '', value = '' } = one.attribute ?? {}
    return /^on|href|src|style/i.test(name) || /script|:|\/\//i.test(value) ? [`${name}="${value}"`] : []
  })
}

function cleaned(source: string): string {
  const result = sanitiseSvg(source)
  return typeof result === 'string' ? '' : result.svg
}

const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"'

describe('DOMPurify, which objects to a hostile drawing, has no objection to what we make of it', () => {
  test.each([
    '<script>alert(1)</script>',
    '<script href="data:text/javascript,alert(1)"/>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<g onload="alert(1)"/>',
    '<path ONCLICK="alert(1)" d="M0 0"/>',
    '<animate attributeName="x" onbegin="alert(1)"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<image href="javascript:alert(1)"/>',
    '<image xlink:href="java&#x0A;script:alert(1)"/>',
    '<use href="data:image/svg+xml,&lt;svg id=&quot;a&quot;&gt;&lt;/svg&gt;#a"/>',
    '<a href="javascript:alert(1)"><text>press</text></a>',
    '<foreignObject><iframe src="https://x.example/"/></foreignObject>',
    '<foreignObject><img src="x" onerror="alert(1)"/></foreignObject>',
    '<handler type="text/javascript">alert(1)</handler>',
    '<iframe src="javascript:alert(1)"/>',
    '<embed src="https://x.example/"/>',
    '<title><img src="x" onerror="alert(1)"/></title>',
    '<style><img src="x" onerror="alert(1)"/></style>',
    '<desc><script>alert(1)</script></desc>',
  ])('%s', (inner) => {
    const source = `<svg ${spaces}>${inner}</svg>`
    expect(objections(source)).not.toEqual([])
    expect(objections(cleaned(source))).toEqual([])
  })
})

const drawings = ['content', 'e2e'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svg'))
    .map((name) => join(folder, name)),
)

test('nor to what we make of a drawing that a post of this blog or of a fixture shows', () => {
  const found = drawings.map((file) => [file, objections(cleaned(readFileSync(file, 'utf8')))])
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(([, objected]) => objected?.length)).toEqual([])
})
