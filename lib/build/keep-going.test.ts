import { join } from 'node:path'
import { toText } from 'hast-util-to-text'
import { beforeAll, expect, test } from 'vitest'
import { openWorkFiles } from '../base/workspace/open-work-files'
import { type OurAnswers, readOurAnswers } from '../certificate/site/our-answers'
import { runContent } from '../tools/compare/run-content'
import { copyProject } from '../tools/testing/project-copy'
import { writeSite } from '../tools/testing/site-folder'

const tags = Array.from({ length: 40 }, (_, at) => `t${at}`)
const head = '---\ntitle: 글\ndate: 2024-01-01\n---\n'
const slips: Record<string, { text: string; says: string }> = {
  'posts/untitled.md': { text: '---\ndate: 2024-01-01\n---\n글\n', says: 'title is missing' },
  'posts/undated.md': { text: '---\ntitle: 글\ndate:\n---\n글\n', says: '"date" is empty' },
  'posts/twin.md': { text: '---\ntitle: 하나\ndate: 2024-01-01\n---\n글\n', says: '' },
  'posts/twin-two.md': { text: '---\ntitle: 둘\nslug: twin\ndate: 2024-01-02\n---\n글\n', says: 'is that of' },
  'posts/alias.md': { text: '---\ntitle: 글\ndate: 2024-01-01\naliases: [/posts/twin/]\n---\n글\n', says: 'alias' },
  'posts/tags.md': { text: `---\ntitle: 글\ndate: 2024-01-01\ntags: [${tags}]\n---\n글\n`, says: '40 items' },
  'posts/signs.md': {
    text: '---\ntitle: 글\ndate: 2024-01-01\ntags: ["!!!"]\n---\n글\n',
    says: 'no letters or digits',
  },
  'posts/build.md': { text: '---\ntitle: 글\ndate: 2024-01-01\n_build: {list: never}\n---\n글\n', says: '"_build"' },
  'posts/quoted.md': { text: '---\ntitle: 글\ndate: 2024-01-01\ndraft: "false"\n---\n글\n', says: '"draft"' },
  'posts/key.md': { text: `---\ntitle: 글\ndate: 2024-01-01\n---\nghp_${'a1B2'.repeat(9)}\n`, says: 'GitHub token' },
  'posts/backspace.md': { text: '---\ntitle: 글\ndate: 2024-01-01\n---\n가\b지\n', says: 'U+0008' },
  'posts/address.md': { text: `${head}글 [b](http://[bad)\n`, says: 'no browser can open' },
  'posts/long.md': { text: `${head}${'긴 글 '.repeat(400_000)}\n`, says: 'longer than 1024 KiB' },
  'posts/open.mdx': { text: `${head}글\n\n<div>\n`, says: 'Expected a closing tag' },
  'posts/private.md': { text: `${head}\u{10fffd} {{< hint >}}안{{< /hint >}}\n`, says: '' },
  'posts/keys.md': { text: '---\ntitle: 글\ndate: 2024-01-01\nTags: [a]\ntags: [b]\n---\n글\n', says: 'written twice' },
  'posts/old.rst': { text: '글\n', says: '.rst files are not read' },
  'posts/bare.html': { text: '<p>글</p>\n', says: 'title is missing' },
}

/** Templates of Hugo's, as blogs write them, and a post that calls them. */
const shortcodes = {
  'layouts/shortcodes/imageFull.html': '<img class="full" src="{{ .Get "src" }}" alt="{{ .Get "alt" }}">',
  'layouts/shortcodes/gloss.html': '{{ $css := getJSON "a.json" }}<dfn title="{{ .Get 1 }}">{{ .Get 0 }}</dfn>',
  'layouts/shortcodes/shelf-link.html': '<a href="{{ .Get "url" }}">{{ .Get "title" }}</a>',
  'layouts/shortcodes/soon.html': '<span class="small">[준비 중]</span>',
  'content/posts/templates/index.md':
    '---\ntitle: 글\ndate: 2024-01-01\n---\n물은 {{< gloss "관수" "물 주기" >}}라 한다. {{< soon >}}\n\n' +
    '{{< shelf-link title="가지 밭" url="https://garden.example/" >}}\n\n{{< imageFull src="leaf.svg" alt="잎" >}}\n\n' +
    '{{< ownHint >}}\n**서리**\n{{< /ownHint >}}\n',
  'content/posts/templates/leaf.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8"/></svg>',
}

let output = ''
let exit: number | null = null
let answers: OurAnswers

beforeAll(() => {
  const copy = copyProject('keep-going')
  const files = Object.entries(slips).map(([file, { text }]) => [`content/${file}`, text] as const)
  const config =
    'baseURL = "https://example.org/"\ntitle = "옛 블로그"\nmainSections = ["posts"]\n[menus]\nmain = 3\n[params.gaji.shortcodes]\nownHint = "hint"\n'
  const folder = writeSite({ ...Object.fromEntries(files), ...shortcodes, 'hugo.toml': config, 'data/a.json': '{' })
  const ran = runContent(copy, folder, { HUGO_TITLE: '이사한 블로그' })
  output = ran.output
  exit = ran.exit
  answers = readOurAnswers(openWorkFiles(join(copy, '.gaji')))
}, 120_000)

test('an old blog moves in with KEEP_GOING=1: each slip that Hugo passes over is told, and stops nothing', () => {
  expect(exit).toBe(0)
  for (const [file, { says }] of Object.entries(slips)) {
    const found = output.split('\n').filter((line) => line.startsWith(`content/${file}:`) && line.includes(says))
    if (says) expect(found, says).toEqual([expect.stringMatching(/:\d+:\d+: warning: /)])
  }
  expect(output).toMatch(/^hugo\.toml:\d+:\d+: warning: "menus\.main"/m)
  expect(output).toMatch(/^data\/a\.json:\d+:\d+: warning: /m)
})

test('no page of it is lost, and none is there twice', () => {
  const posts = ['untitled', 'undated', 'twin', 'alias', 'tags', 'signs', 'build', 'quoted', 'key', 'backspace']
  for (const name of posts) expect(answers.pages.get(`/posts/${name}/`)?.kind, name).toBe('page')
  const members = answers.pages.get('/posts/')?.members ?? []
  expect(new Set(members).size).toBe(members.length)
  expect(members).not.toContain('/posts/build/')
})

test('a body that can not be parsed is a box, and an address that no browser can open stays', () => {
  const textOf = (url: string) => JSON.stringify(answers.body(answers.pages.get(url)!))
  for (const url of ['/posts/long/', '/posts/open/']) expect(textOf(url), url).toContain('problem-box')
  expect(textOf('/posts/address/')).toContain('http://%5Bbad')
  expect(textOf('/posts/private/')).toContain('안')
})

test('a setting in the environment goes before the file, as in Hugo', () => {
  expect(answers.pages.get('/')?.title).toBe('이사한 블로그')
})

test('a sign that no feed can hold is left out of the text', () => {
  const page = answers.pages.get('/posts/backspace/')
  expect(JSON.stringify(page && answers.body(page))).toContain('"가지"')
})

test("a site's own shortcodes show what they say, and no file of hers", () => {
  const page = answers.pages.get('/posts/templates/')
  const tree = page && answers.body(page)?.tree
  const said = JSON.stringify(tree)
  expect(tree && toText(tree)).toContain('물은 관수 물 주기라 한다. [준비 중]')
  expect(said).toContain('"href":"https://garden.example/"')
  expect(said).toContain('"alt":"잎"')
  expect(said).toContain('"as":"hint"')
  expect(said).not.toMatch(/problem-box|layouts\/shortcodes|templates\/index\.md/)
  expect(output).toMatch(
    /index\.md:5:8: warning: unknown shortcode "gloss" \(layouts\/shortcodes\/gloss\.html can't be run/,
  )
  expect(output).toMatch(/^layouts\/shortcodes\/gloss\.html:1:12: warning: .*"getJSON" is not known here/m)
  expect(output).toMatch(/^unknown shortcodes, each shown by what its call says: gloss × 1$/m)
})
