import { parse as parseToml } from 'smol-toml'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { EditValue, KeyPath } from '../document/edit-value'
import { dataText, openPost, openText, type PostDocument, postText } from '../document/post-document'
import { learnStyle } from '../style/learn-style'
import { hostileFiles, sharedSites, siteTexts } from '../testing-hostile'
import { editFrontMatter } from './edit-front-matter'

// A fixed seed: each run makes the same edits.
let seed = 20_261_129
function below(most: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return (seed >> 8) % most
}
const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item

/** What means something to TOML, YAML, JSON or `replace`, and what is hard to see. */
const pieces = [
  ...['a', '가', ' ', '"', "'", '\\', '#', ': ', '- ', '[', ']', '{', '}', ',', '\n', '\t', '\r\n', '😀', '&x', '*x'],
  ...['!', '|', '>', '%', '@', '`', '?', '~', '=', 'null', 'true', '1', '2024-01-01', '+++', '---', '$&', "'''", '"""'],
  ...['\u2028', '\u0085', '\u007f', '\ufeff'],
]
const text = () => Array.from({ length: below(7) }, () => pick(pieces)).join('')
const values: (() => EditValue | undefined)[] = [
  ...[() => undefined, () => below(2) === 1, () => below(1000), text, text],
  ...[() => Array.from({ length: below(4) }, text), () => Array.from({ length: below(4) }, text)],
]
const keys: KeyPath[] = [
  ...[['title'], ['description'], ['tags'], ['categories'], ['date'], ['draft'], ['weight'], ['menu'], ['slug']],
  ...[['cover', 'image'], ['새 키'], ['a.b']],
] as never

type Data = Record<string, unknown>

/** By parsers that no editor has asked. */
function dataOf(post: PostDocument): Data {
  const source = dataText(post)
  const parsers: Record<PostDocument['format'], (source: string) => unknown> = {
    toml: parseToml,
    yaml: parseYaml,
    json: JSON.parse,
    none: () => ({}),
  }
  return JSON.parse(JSON.stringify(parsers[post.format](source) ?? {}))
}

function nameIn(data: unknown, key: string): string {
  const names = Object.keys(Object(data))
  return names.find((name) => name === key) ?? names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key
}

function withoutKey(data: Data, [key, inner]: readonly string[]): string {
  const { [nameIn(data, key as string)]: value, ...others } = data
  if (inner === undefined || typeof value !== 'object') return JSON.stringify(others)
  const { [nameIn(value, inner)]: _, ...rest } = value as Data
  return JSON.stringify(Object.keys(rest).length > 0 ? { ...others, rest } : others)
}

test('whatever is written into whichever file, that is what it says then, and all else is as it was', () => {
  const files = [...Object.entries(hostileFiles), ...sharedSites.flatMap((site) => siteTexts(site).slice(0, 10))]
  const house = learnStyle(files.slice(-10).map(([, bytes]) => openPost(bytes) as PostDocument))
  const refused = { 'not-proven': 0, others: 0 }
  let done = 0
  for (let round = 0; round < 800; round++) {
    const [name, bytes] = pick(files)
    let post = openPost(bytes) as PostDocument
    for (let step = 0; step < 3; step++) {
      const [path, value] = [pick(keys), pick(values)()]
      const label = `${name}: ${path.join('.')} = ${JSON.stringify(value)}`
      const edited = editFrontMatter(post, path, value, house)
      if ('refused' in edited) {
        refused[edited.refused === 'not-proven' ? 'not-proven' : 'others']++
        continue
      }
      const [before, after] = [dataOf(post), dataOf(edited.post)]
      const found = path.reduce((holder: unknown, key) => Object(holder)[nameIn(holder, key)], after)
      expect(found, label).toEqual(value)
      expect(withoutKey(after, path), label).toBe(withoutKey(before, path))
      expect(edited.post.body, label).toBe(post.body)
      expect(openText(postText(edited.post)), label).toEqual(edited.post)
      post = edited.post
      done++
    }
  }
  expect(done).toBeGreaterThan(1000)
  // a comment between items that go, and the like
  expect(refused['not-proven']).toBeLessThan(done / 50)
})
