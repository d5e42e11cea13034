import { describe, expect, it, test } from 'vitest'
import type { EditValue, KeyPath } from '../document/edit-value'
import { dataText, openPost, openText, type PostDocument, postText } from '../document/post-document'
import { readData } from '../document/read-data'
import { plainStyle } from '../style/house-style'
import { learnStyle } from '../style/learn-style'
import { hostileFiles, sharedSites, siteTexts } from '../testing-hostile'
import { editFrontMatter } from './edit-front-matter'

const open = (bytes: Uint8Array) => openPost(bytes) as PostDocument
const blog = siteTexts('gogo-hugo-blog').map(([path, bytes]) => [path, open(bytes)] as const)
const house = learnStyle(blog.map(([, post]) => post))

const edits: [KeyPath, EditValue | undefined][] = [
  [['title'], '새 "제목"'],
  [['title'], "it's: #1 \\ C:\\x"],
  [['description'], ''],
  [['description'], '가'.repeat(300)],
  [['date'], '2026-11-29'],
  [['publishDate'], '2026-12-24'],
  [['tags'], ['랭체인', 'LLM applications', 'true', 'a: b', '#c']],
  [['tags'], []],
  [['categories'], undefined],
  [['series'], ['첫 시리즈']],
  [['slug'], 'new-slug'],
  [['draft'], true],
  [['draft'], false],
  [['draft'], undefined],
  [['cover'], 'cover.webp'],
  [['cover', 'image'], 'cover.webp'],
  [['aliases'], ['/posts/old/', '/옛-주소/']],
  [['weight'], 7],
  [['이름 있는 키'], 'x'],
]

/** Lines of a between those that stand at the beginning and the end of both. */
function lost(a: string, b: string): string[] {
  const [before, after] = [a.split('\n'), b.split('\n')]
  while (before.length > 0 && before[0] === after[0]) {
    before.shift()
    after.shift()
  }
  while (before.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop()
    after.pop()
  }
  return before
}

const sets = [
  ['hostile', Object.entries(hostileFiles)] as const,
  ...sharedSites.map((site) => [site, siteTexts(site).slice(0, 33)] as const),
].filter(([, files]) => files.length > 0)

describe.each(sets)('An edit of a file of %s', (site, files) => {
  it('does what it says and nothing else, or is refused', () => {
    let done = 0
    const refused: string[] = []
    for (const [name, bytes] of files) {
      const post = open(bytes)
      for (const [path, value] of edits) {
        const edited = editFrontMatter(post, path, value, house)
        const label = `${name}: ${path.join('.')} = ${JSON.stringify(value)}`
        if ('refused' in edited) {
          refused.push(`${edited.refused} ${label}`)
          continue
        }
        done++
        const { post: after } = edited
        expect(after.body, label).toBe(post.body)
        expect([after.bom, after.fault], label).toEqual([post.bom, null])
        const data = readData(after.format, dataText(after))
        if (typeof data === 'string') throw new Error(label)
        const found = path.reduce((holder: unknown, key) => {
          const table = Object(holder) as Record<string, unknown>
          return Object.entries(table).find(([one]) => one.toLowerCase() === key.toLowerCase())?.[1]
        }, data)
        expect(found, label).toEqual(value)
        const key = new RegExp(`^\\s*(?:"?${path[0]}|${path.at(-1)}|\\]|[-"'+]|$)`, 'i')
        const isList = Array.isArray(value)
        if (!isList && after.format !== 'json' && name !== 'YAML with folded text') {
          for (const line of lost(postText(post), postText(after))) {
            expect(line, label).toMatch(value === undefined ? /./ : key)
          }
        }
        // and back: nothing of the way is left
        const again = editFrontMatter(after, path, value, house)
        expect(again, label).toEqual({ post: after })
      }
    }
    if (site !== 'hostile') expect(refused.filter((one) => !/another-kind|unreadable/.test(one))).toEqual([])
    expect(done).toBeGreaterThan(files.length)
  })
})

const told = (name: string, path: KeyPath, value: EditValue | undefined) => {
  const edited = editFrontMatter(open(hostileFiles[name] as Uint8Array), path, value, house)
  return 'refused' in edited ? edited.refused : postText(edited.post)
}

describe('What a file is like, it stays', () => {
  it.each([
    ['CRLF, TOML', ['tags'], ['a', 'b', 'c'], '    "b",\r\n    "c",\r\n]\r\n'],
    ['CRLF, TOML', ['series'], ['s'], ']\r\nseries = [\r\n    "s",\r\n]\r\n+++\r\n'],
    ['CRLF, YAML', ['tags'], ['a', 'c'], 'tags:\r\n  - a\r\n  - c\r\n---\r\n'],
    ['BOM', ['draft'], true, '\ufeff+++\ntitle = "가"\ndraft = true\n+++\n'],
    [
      'TOML with comments, quotes and dates',
      ['tags'],
      ['LLM', 'NLP', 'RAG'],
      '  "LLM", # 왜\n  # 사이\n  "NLP",\n  "RAG",\n]',
    ],
    [
      'TOML with comments, quotes and dates',
      ['date'],
      '2026-11-29T10:00:00+09:00',
      'date = 2026-11-29T10:00:00+09:00\n',
    ],
    ['TOML with comments, quotes and dates', ['lastmod'], '2026-11-29', 'lastmod = 2026-11-29\n'],
    ['TOML with comments, quotes and dates', ['cover', 'image'], 'c.webp', '  image = "c.webp" # 그림\n'],
    ['TOML with comments, quotes and dates', ['slug'], 's', 'author.name = "가"\nslug = "s"\n\n[cover]'],
    ['YAML with flow lists', ['title'], '나', 'title:   "나"   # 제목\n'],
    ['YAML with flow lists', ['tags'], ['LLM', 'RAG', 'NLP'], "tags: [ LLM, RAG, 'NLP' ] # 태그\n"],
    ['YAML with flow lists', ['draft'], true, '\ndraft: true\n---\n'],
    [
      'YAML with comments between items',
      ['tags'],
      ['LLM', 'NLP', 'RAG'],
      '    - LLM # 왜\n    # 사이\n    - "NLP"\n    - RAG\nmenu',
    ],
    ['YAML with folded text', ['description'], '짧다', 'description: "짧다"\nsummary: |\n'],
    ['YAML with folded text', ['date'], '2026-11-29', 'date: "2026-11-29"\n'],
    ['keys in other cases', ['tags'], ['a', 'b'], 'Tags:\n- a\n- b\nDRAFT'],
    ['keys in other cases', ['draft'], undefined, '- a\n---\n'],
    ['JSON', ['tags'], ['a'], '{\n  "title": "가",\n  "tags": ["a"],\n  "draft": false\n}\n\n글\n'],
    ['JSON', ['draft'], undefined, '"tags": ["a", "b"]\n}\n\n글\n'],
    ['JSON', ['title'], undefined, '{\n  "tags"'],
    ['JSON', ['cover', 'image'], 'a.png', '"draft": false,\n  "cover": {"image":"a.png"}\n}'],
    ['JSON in a line', ['slug'], 's', '{"title":"가","tags":[],"slug":"s"}\n글\n'],
    ['YAML with folded text', ['date'], ['a', 'b'], 'date:\n  - "a"\n  - "b"\n---\n'],
    ['empty TOML', ['title'], '가', '+++\ntitle = "가"\n+++\n글\n'],
    ['empty YAML', ['title'], '가', '---\ntitle: 가\n---\n\n글\n'],
    ['no front matter, CRLF', ['title'], '가', '+++\r\ntitle = "가"\r\n+++\r\n# 제목\r\n'],
  ] as [string, KeyPath, EditValue | undefined, string][])('%s: %j', (name, path, value, part) => {
    expect(told(name, path, value)).toContain(part)
  })

  it.each([
    ['YAML with anchors', ['title'], '나', 'anchors'],
    ['YAML with anchors', ['linkTitle'], '나', 'anchors'],
    ['TOML with comments, quotes and dates', ['date'], '어제', 'not-a-date'],
    ['TOML with comments, quotes and dates', ['date'], '2026-13-45', 'not-proven'],
    ['TOML with comments, quotes and dates', ['tags'], ['NLP'], 'not-proven'],
    ['TOML with comments, quotes and dates', ['tags'], 'NLP', 'another-kind'],
    ['TOML with comments, quotes and dates', ['cover'], 'a.png', 'another-kind'],
    ['YAML with comments between items', ['tags'], ['NLP'], 'not-proven'],
    ['broken TOML', ['title'], '나', 'unreadable'],
    ['broken YAML', ['title'], '나', 'unreadable'],
    ['front matter that is not closed', ['title'], '나', 'unreadable'],
  ] as [string, KeyPath, EditValue | undefined, string][])('%s: %j to %j is refused', (name, path, value, refusal) => {
    expect(told(name, path, value)).toBe(refusal)
  })
})

test.skipIf(blog.length === 0)('in her posts a tag, a title, a description and a draft change their own lines', () => {
  for (const [path, post] of blog.filter(([, { format }]) => format === 'toml')) {
    const data = readData('toml', dataText(post)) as { tags: string[]; title: string; description: string }
    const after = (key: string, value: EditValue) => {
      const edited = editFrontMatter(post, [key], value, house)
      if ('refused' in edited) throw new Error(`${path}: ${edited.refused}`)
      return postText(edited.post)
    }
    const old = postText(post)
    const last = `    "${data.tags.at(-1)}",\n`
    expect(after('tags', [...data.tags, '새 태그'])).toBe(old.replace(last, `${last}    "새 태그",\n`))
    const [title, description] = [`title = "${data.title}"`, `description = "${data.description}"`]
    expect(after('title', '새 "제목"')).toBe(old.replace(title, 'title = "새 \\"제목\\""'))
    expect(after('description', '')).toBe(old.replace(description, 'description = ""'))
    expect(after('draft', true)).toBe(old.replace('menu = "main"\n', 'menu = "main"\ndraft = true\n'))
  }
})

test('a style that nobody has yet is Hugo’s own', () => {
  const edited = editFrontMatter(openText('글\n'), ['title'], '가', plainStyle)
  expect('post' in edited && postText(edited.post)).toBe('+++\ntitle = "가"\n+++\n글\n')
})
