import type { Random } from './random'

const keys =
  'title date lastmod draft weight tags categories aliases slug url type layout description summary keywords series images params cascade menus build outputs sitemap resources cover expiryDate publishDate isCJKLanguage markup __proto__ constructor 제목 "quoted key" a.b'.split(
    / (?=(?:[^"]*"[^"]*")*[^"]*$)/,
  )
const values = [
  ...[
    'true',
    '"no"',
    '0',
    '-1',
    '1e999',
    '0x1f',
    '99999999999999999999',
    '3.',
    '"2026-02-30"',
    '2026-01-02',
    '2026-1-2',
  ],
  ...[
    '2026-01-02T3:04:05',
    '2026-01-02T03:04:05+25:00',
    '""',
    '"가지"',
    '"http://[bad"',
    '"../../../x"',
    '"/"',
    '"//e.example/"',
  ],
  ...['[]', '["a", "b"]', '["", " ", "!!!"]', '[[1], [2]]', '{}', '{ "a": { "b": [1] } }', 'null', '~', '*x', '&x 1'],
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '"\\u202e"',
    '"%ff"',
    '"%2e%2e"',
    '"a\\nb"',
    "'it''s'",
    '|\n  text\n  more',
    '>-\n  folded',
  ],
  ...[
    '"a',
    '[1',
    '{ "a"',
    '- 1',
    '"""a\nb"""',
    '!!binary aGk=',
    '!!js/function x',
    '<<: *x',
    '#',
    ':',
    '?',
    '@x',
    '`x`',
  ],
  ...[
    '"\u{10fffd}"',
    '"\\U0010FFFF"',
    `"${'긴'.repeat(3000)}"`,
    '"{{< ref "a" >}}"',
    '[{ "src": "*.png", "name": "x-:counter" }]',
  ],
]

const formats = {
  yaml: (pairs: [string, string][]) => `---\n${pairs.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n`,
  toml: (pairs: [string, string][]) => `+++\n${pairs.map(([key, value]) => `${key} = ${value}`).join('\n')}\n+++\n`,
  json: (pairs: [string, string][]) =>
    `{\n${pairs.map(([key, value]) => `  "${key.replaceAll('"', '')}": ${value}`).join(',\n')}\n}\n`,
}

/** Front matter of any of Hugo's forms, often broken; `word` stands in its title where it has one. */
export function frontMatter(random: Random, word: string): string {
  const pairs = random.times(8, (): [string, string] => [random.pick(keys), random.pick(values)])
  if (random.chance(0.7)) pairs.unshift(['title', `"글 ${word}"`])
  if (random.chance(0.7)) pairs.push(['date', '2026-01-02'])
  const [form, ...others] = Object.values(formats).sort(() => random.next() - 0.5)
  const text = form?.(pairs) ?? ''
  if (random.chance(0.1)) return text.slice(0, random.below(text.length))
  return random.chance(0.05) ? text + (others[0]?.(pairs) ?? '') : text
}

/** What every reader understands. */
export function plainFrontMatter(word: string): string {
  return `---\ntitle: "글 ${word}"\ndate: 2026-01-02\n---\n`
}
