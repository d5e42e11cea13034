import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { workspace } from '../../base/workspace/this-workspace'
import { parsePost } from '../../markdown/parse-post'
import { testSettings } from '../../markdown/test-settings'
import { specsOf } from '../../shortcodes/shortcode-table'
import { knownShortcodes } from '../read/known-shortcodes'
import { parserPool } from './parser-pool'
import { openTrees } from './tree-cache'

const cacheFolder = mkdtempSync(join(tmpdir(), 'gaji-hostile-'))
const trees = openTrees({ cacheFolder }, await parserPool(workspace))
afterAll(() => rmSync(cacheFolder, { recursive: true }))

const shortcodeSpecs = specsOf(knownShortcodes.engine)

const size = 16 * 1024
const settings = testSettings({ shortcodes: shortcodeSpecs, emoji: true })
const nested = (open: string, close: string, levels: number) => `${open.repeat(levels)}x${close.repeat(levels)}`

/** Each has hung a parser, filled its memory or overflown its stack; the message is the limit's that stops it, on the quickest machine. */
const shapes: [string, string, RegExp?][] = [
  ['stars', '*'.repeat(size)],
  ['stars around a letter', `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`, /delimiter run longer than 256/],
  ['stars and underscores in turn', '*_'.repeat(size / 2), /more than 500 marks of emphasis/],
  ['dollars', '$a'.repeat(size / 2), /more than 2000 in one post/],
  ['rows of dashes', '|-|-|\n'.repeat(size / 6)],
  ['addresses that end early', 'http://a.b은'.repeat(size / 12) + 'http://a.b|'.repeat(size / 12)],
  ['an address and brackets', `http://a.b/${')'.repeat(size)}`],
  ['ticks', '`a'.repeat(size / 2)],
  [
    'a thousand items in each other',
    Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
    /list nested/,
  ],
  ['quotations and items in turn', '> - '.repeat(500), /list nested deeper than 20/],
  ['brackets in brackets', nested('[', '](a)', 1000)],
  [
    'shortcodes in shortcodes',
    nested('{{< details "x" >}}\n', '\n{{< /details >}}', 1000),
    /shortcode nested deeper than 20/,
  ],
  ['fractions in fractions', `$${nested('\\frac{1}{', '}', 300)}$`, /formula: nested too deeply/],
  ['ruby in ruby', nested('<ruby>', '</ruby>', 1000), /HTML nested deeper than 100/],
  [
    'a long address named often',
    `[a]: ${'b'.repeat(9000)}\n\n${'[a] '.repeat(900)}`,
    /link definition longer than 2000/,
  ],
  ['decomposed Hangul without a blank', '한'.normalize('NFD').repeat(size / 3)],
  ['items with entities and a bracket', '- a\n&#1;&#1;\\[ '.repeat(19_000), /processor time/],
  ['unclosed links in a quotation', `> a\n${'<a> a <a> a\n'.repeat(19_000)}`, /processor time/],
  ['five megabytes', '가나다\n\n'.repeat(1_000_000), /longer than 1024 KiB/],
]

describe('hostile text ends soon, small and with a name', () => {
  for (const [name, body, limit] of shapes) {
    it(name, async () => {
      const before = process.cpuUsage()
      const { key, facts } = await trees.parse({ file: 'a.md', body, bodyLine: 1, format: 'md' }, settings)
      const { user } = process.cpuUsage(before)
      expect(user / 1e6).toBeLessThan(10)
      expect(JSON.stringify(trees.read(key)).length).toBeLessThan(12_000_000)
      const messages = facts.problems.map(({ message }) => message)
      if (limit) expect(messages.join('\n')).toMatch(limit)
    })
  }
})

it('braces of MDX are counted, but not in code', async () => {
  const parse = (body: string) => parsePost({ file: 'a.mdx', body, bodyLine: 1, format: 'mdx' }, settings)
  const messages = async (body: string) => (await parse(body)).problems.map(({ message }) => message)
  expect(await messages('{#a}'.repeat(4096))).toEqual(['more than 1000 braces outside code'])
  expect(await messages(`\`\`\`js\n${'if (a) { b }\n'.repeat(1500)}\`\`\`\n`)).toEqual([])
})
