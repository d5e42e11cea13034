import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyProject, siteEnv } from '../tools/testing/project-copy'
import { sharedPath, skipAloud } from '../tools/testing/shared'
import { writeSite } from '../tools/testing/site-folder'

let copy = ''
beforeAll(() => {
  copy = copyProject('catalogue')
}, 60_000)

/** The content step on a site's folder, and what it leaves for the pages. */
function compile(folder: string, env: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/content.ts'], {
    cwd: copy,
    env: siteEnv(folder, env),
    encoding: 'utf8',
  })
  const bodies = join(copy, '.gaji', 'bodies')
  const text = readdirSync(bodies).map((name) => readFileSync(join(bodies, name), 'utf8'))
  const left = (name: string) => readFileSync(join(copy, '.gaji', name), 'utf8')
  const sheets: Record<string, string> = JSON.parse(left('atlas-styles.json'))
  return { status, stderr, bodies: text.join('\n'), atlas: left('atlas.json'), sheets }
}

const config = 'baseURL = "https://example.org/"\ntitle = "시험"\n'
const post = (more = '') => `+++\ntitle = "글"\ndate = 2024-01-01\n${more}+++\n\nBERT는 인코더다.\n`
const bert = `name: BERT
organizations: [Google]
architecture: encoder-only
openness: open-weights
sources: [{ title: BERT, authors: Jacob Devlin et al., arXiv: "1810.04805" }]
`

describe('a site without models of its own', () => {
  const folder = writeSite({ 'hugo.toml': config, 'content/posts/a.md': post() })

  test('has no atlas and no link to one', () => {
    const { status, stderr, bodies, atlas } = compile(folder)
    expect([status, stderr]).toEqual([0, ''])
    expect(atlas).toBe('null')
    expect(bodies).not.toContain('dataModel')
    expect(existsSync(join(copy, 'public', 'models', 'models.json'))).toBe(false)
  })

  test("has the styles of an editor's notes and of drawings of no model all the same", () => {
    const { sheets } = compile(folder)
    for (const sheet of ['inText', 'drawings'])
      expect(existsSync(join(copy, 'public', sheets[sheet] ?? '?'))).toBe(true)
    expect(existsSync(join(copy, 'public', sheets.pages ?? ''))).toBe(false)
  })

  test('links to the atlas of another that it names', () => {
    const { status, bodies } = compile(folder, { ATLAS: 'https://atlas.example' })
    expect(status).toBe(0)
    expect(bodies).toContain('"href":"https://atlas.example/models/bert/"')
    expect(existsSync(join(copy, 'public', 'models', 'models.json'))).toBe(false)
  })

  test('and not from a post that says models = false', () => {
    const quiet = writeSite({ 'hugo.toml': config, 'content/posts/a.md': post('models = false\n') })
    expect(compile(quiet, { ATLAS: 'https://atlas.example' }).bodies).not.toContain('dataModel')
  })
})

describe('a site with models', () => {
  test('has an atlas of them, and links to it', () => {
    const files = { 'hugo.toml': config, 'content/posts/a.md': post(), 'content/models/bert.yaml': bert }
    const { status, bodies, atlas } = compile(writeSite(files))
    expect(status).toBe(0)
    expect(bodies).toContain('"href":"/models/bert/"')
    expect(JSON.parse(atlas).models).toHaveLength(1)
    expect(existsSync(join(copy, 'public', 'models', 'models.csv'))).toBe(true)
  })

  test('is not built with a slip in one: file, line and field are named', () => {
    const parents = 'parents: [{ id: transfomer, relation: builds-on, evidence: inferred, reason: unread }]\n'
    const files = { 'hugo.toml': config, 'content/models/bert.yaml': bert + parents, 'content/posts/a.md': post() }
    const { status, stderr } = compile(writeSite(files))
    expect(status).toBe(1)
    expect(stderr).toContain('content/models/bert.yaml:6:17: the parent "transfomer" does not exist')
  })
})

const name = '3rd posting_LLMmodels.md'
const hers = sharedPath('sites', 'gogo-hugo-blog', 'content', 'posts', name)
if (!hers) skipAloud("an editor's notes beside the post of the first user's blog")

test.skipIf(!hers)('an editor’s notes stand beside her sentences, all 36, and not without being asked for', () => {
  const files = { 'hugo.toml': config, [`content/posts/${name}`]: readFileSync(hers ?? '', 'utf8') }
  const folder = writeSite(files)
  const noted = compile(folder, { NOTES: 'content/notes/gogo-hugo-blog.yaml' })
  expect(noted.status).toBe(0)
  expect(noted.stderr).not.toContain('gogo-hugo-blog.yaml')
  expect(noted.bodies.match(/"className":\["editor-note"\]/g)).toHaveLength(36)
  expect(noted.bodies.match(/"className":\["editor-mark"\]/g)).toHaveLength(36)
  expect(noted.bodies).toContain('사실과 다름')
  expect(compile(folder).bodies).not.toContain('editor-note')
})
