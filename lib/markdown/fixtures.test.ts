import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { knownShortcodes } from '../build/read/known-shortcodes'
import type { MarkdownSettings } from '../record/parsed-post'
import { specsOf } from '../shortcodes/shortcode-table'
import { parsePost } from './parse-post'
import { defaultMarkup, testSettings } from './test-settings'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

/** Rules that a site must switch on. */
const switches: Record<string, Partial<MarkdownSettings>> = {
  'block-attributes': { markup: { ...defaultMarkup, attributeBlock: true } },
  emoji: { emoji: true },
  extras: {
    markup: {
      ...defaultMarkup,
      extras: { delete: true, insert: true, mark: true, subscript: true, superscript: true },
    },
  },
  figures: { markup: { ...defaultMarkup, attributeBlock: true } },
  'hard-wraps': { markup: { ...defaultMarkup, hardWraps: true } },
  'raw-html-allowed': { markup: { ...defaultMarkup, unsafe: true } },
  wikilinks: { wikilinks: true },
}

const folder = join(__dirname, 'fixtures')

/** `x.md` is what an author types, `x.html` what a reader gets. After a wanted change: `npx vitest -u fixtures`. */
describe('each rule shows in its pair', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const rule = file.slice(0, -3)
    it(rule, async () => {
      const body = readFileSync(join(folder, file), 'utf8')
      const settings = testSettings({ shortcodes: shortcodeSpecs, ...switches[rule] })
      const { tree } = await parsePost({ file, body, bodyLine: 1, format: 'md' }, settings)
      await expect(`${toHtml(tree)}\n`).toMatchFileSnapshot(join(folder, `${rule}.html`))
    })
  }
})
