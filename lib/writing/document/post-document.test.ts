import { describe, expect, it, test } from 'vitest'
import { hostileFiles, sharedSites, siteTexts, unreadableFiles } from '../testing-hostile'
import { lineSeparator, openPost, type PostDocument, postBytes, postText, withBody } from './post-document'

const open = (bytes: Uint8Array): PostDocument => {
  const post = openPost(bytes)
  if ('readOnly' in post) throw new Error('it is UTF-8')
  return post
}
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const sets = [
  ['hostile', Object.entries(hostileFiles)] as const,
  ...sharedSites.map((site) => [site, siteTexts(site).slice(0, 33)] as const),
].filter(([, files]) => files.length > 0)

describe.each(sets)('Every file of %s', (site, files) => {
  if (site === 'gogo-hugo-blog' && files.length > 0) {
    it('is there', () => expect(files).toHaveLength(33))
  }
  it('that is opened and not changed is the same file', () => {
    for (const [name, bytes] of files) expect(postBytes(open(bytes)), name).toEqual(bytes)
  })

  it('changes by the letter that is typed into its body, wherever', () => {
    for (const [name, bytes] of files) {
      const post = open(bytes)
      for (const at of [post.body.length, Math.floor(post.body.length / 2)]) {
        const typed = withBody(post, `${post.body.slice(0, at)}가${post.body.slice(at)}`)
        const whole = text(bytes)
        const offset = whole.length - post.body.length + at
        expect(postText(typed), name).toBe(`${whole.slice(0, offset)}가${whole.slice(offset)}`)
        expect(typed.head, name).toBe(post.head)
      }
    }
  })

  it('is the same when an editor splits it into lines and joins them', () => {
    for (const [name, bytes] of files) {
      const post = open(bytes)
      const lines = post.body.split(lineSeparator(post))
      expect(postBytes(withBody(post, lines.join(lineSeparator(post)))), name).toEqual(bytes)
    }
  })
})

test.each(Object.entries(unreadableFiles))(
  '%s is shown and never saved, with the place of its first bad byte',
  (name, bytes) => {
    const places = { 'EUC-KR': [2, 8], 'Latin-1': [1, 4], 'UTF-16': [1, 1] }
    const [line, column] = places[name as keyof typeof places]
    expect(openPost(bytes)).toMatchObject({ readOnly: 'not-utf8', line, column })
  },
)

test.each([
  ['CRLF, TOML', { format: 'toml', lineEnds: 'crlf', body: '\r\n글\r\n' }],
  ['mixed line ends', { format: 'toml', lineEnds: 'mixed' }],
  ['lone CR alone', { format: 'none', lineEnds: 'mixed', head: '' }],
  ['BOM', { format: 'toml', bom: '\ufeff', head: '+++\ntitle = "가"\n+++\n' }],
  ['front matter alone', { format: 'yaml', head: '---\ntitle: 가\n---', body: '' }],
  ['JSON in a line', { format: 'json', head: '{"title":"가","tags":[]}\n', body: '글\n' }],
  ['front matter that is not closed', { format: 'toml', head: '', fault: 'front matter is not closed' }],
])('%s is cut where Hugo cuts it', (name, expected) => {
  expect(open(hostileFiles[name] as Uint8Array)).toMatchObject(expected)
})

test('a text that is pasted whole into an empty file brings its front matter along', () => {
  const post = withBody(open(new Uint8Array()), '---\ntitle: 가\n---\n글')
  expect(post).toMatchObject({ format: 'yaml', body: '글' })
})
