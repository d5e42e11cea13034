import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { knownShortcodes } from '../../../build/read/known-shortcodes'
import { specsOf } from '../../../shortcodes/shortcode-table'
import { parsePost } from '../../parse-post'
import { testSettings } from '../../test-settings'
import { freeMarkers } from './markers'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

const settings = testSettings({ shortcodes: shortcodeSpecs })
const parse = (body: string) => parsePost({ file: 'p.md', body, bodyLine: 1, format: 'md' }, settings)
const htmlOf = async (body: string) => toHtml((await parse(body)).tree)
const call = '{{< hint >}}inside{{< /hint >}}'

describe("an author's private characters", () => {
  it.each(['\u{F0000}', '\u{FFFFD}', '\u{100000}', '\u{10FFFC}', '\u{10FFFD}', '\u{F0000}\u{10FFFD}'])(
    'stand beside shortcodes, which lose nothing: %j',
    async (signs) => {
      const html = await htmlOf(`a ${signs} b\n\n${call}\n\n<!--more-->\n\n${call}\n`)
      expect(html).toContain(signs)
      expect(html.match(/inside/g)).toHaveLength(2)
    },
  )

  it.each(['&#983041;', '&#xF0001;', '%F3%B0%80%81'])('are no shortcode when they are spelled %s', async (spelled) => {
    const html = await htmlOf(`${call}\n\n[x](/${spelled}/)\n`)
    expect(html.match(/inside/g)).toHaveLength(1)
    expect(html).toContain('href="/%F3%B0%80%81/"')
  })

  it('are none beyond the last plane, encoded in an address', async () => {
    expect(await htmlOf(`${call}\n\n[x](/%F4%90%80%80/)\n`)).toContain('href="/%F4%90%80%80/"')
  })

  it('leave a marker for as many shortcodes as a post may have', async () => {
    const body = Array.from({ length: 116_000 }, (_, at) => `&#${0xf0000 + at};`).join('')
    const free = freeMarkers(body)
    const markers = Array.from({ length: 6_001 }, () => free.next().value)
    expect(new Set(markers).size).toBe(6_001)
    expect(markers).not.toContain(undefined)
  })

  it('in their thousands are refused at their place, and so are shortcodes', async () => {
    const problems = async (body: string) =>
      (await parse(body)).problems.map((p) => `${p.line}:${p.column} ${p.message}`)
    expect(await problems(`a\n${'\u{F0000}'.repeat(11_000)}`)).toEqual([
      '2:1 post with more than 10000 private characters (planes 15 and 16)',
    ])
    expect(await problems('{{< param x >}}\n'.repeat(6_003))).toEqual(['6001:1 more than 6000 shortcode tags'])
  })
})
