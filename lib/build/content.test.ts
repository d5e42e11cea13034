import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyProject, siteEnv } from '../tools/testing/project-copy'
import { writeSite } from '../tools/testing/site-folder'

let copy = ''
beforeAll(() => {
  copy = copyProject('problems')
}, 60_000)

/** `npm run content` on a site's folder, as every build begins with it. */
function runContent(folder: string, env: Record<string, string> = {}, options: string[] = []) {
  const command = ['--import', 'tsx', 'lib/commands/content.ts', ...options]
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: copy,
    env: siteEnv(folder, env),
    encoding: 'utf8',
  })
  const lines = stderr.split('\n').filter((line) => /^\S.*:\d+:\d+: /.test(line))
  return { status, lines, stderr }
}

const fine = '+++\ntitle = "글"\ndate = 2024-01-01\n+++\n\n'
const witness = join(tmpdir(), `gaji-witness-${process.pid}`)

type Slip = { what: string; file: string; text: string | Uint8Array; place: string; says: string }

const slips: Slip[] = [
  {
    what: 'broken TOML',
    file: 'broken-toml.md',
    text: '+++\ntitle = "닫지 않은 제목\ndate = 2024-01-01\n+++\n글\n',
    place: '2:18',
    says: 'close the quote on the same line',
  },
  {
    what: 'broken YAML',
    file: 'broken-yaml.md',
    text: '---\ntitle: 하나: 둘\ndate: 2024-01-01\n---\n글\n',
    place: '2:8',
    says: 'quote the value',
  },
  {
    what: 'an impossible date in TOML',
    file: 'date-toml.md',
    text: '+++\ntitle = "글"\ndate = 2026-02-30\n+++\n글\n',
    place: '3:8',
    says: '"date" 2026-02-30 does not exist (February 2026 has 28 days)',
  },
  {
    what: 'an impossible date in YAML',
    file: 'date-yaml.md',
    text: '---\ntitle: 글\ndate: 2026-02-30\n---\n글\n',
    place: '3:7',
    says: '"date" 2026-02-30 does not exist (February 2026 has 28 days)',
  },
  {
    what: 'an empty date',
    file: 'date-empty.md',
    text: '---\ntitle: 글\ndate:\n---\n글\n',
    place: '3:6',
    says: '"date" is empty',
  },
  {
    what: 'a missing title',
    file: 'no-title.md',
    text: '+++\ndate = 2024-01-01\n+++\n글\n',
    place: '2:1',
    says: 'title is missing (add: title = "My title")',
  },
  {
    what: 'a missing title in a file without front matter',
    file: 'no-front-matter.md',
    text: '글뿐이다.\n',
    place: '1:1',
    says: 'title is missing',
  },
  {
    what: 'two files at one address',
    file: 'twin-two.md',
    text: '+++\ntitle = "둘"\nslug = "twin-one"\ndate = 2024-01-01\n+++\n글\n',
    place: '3:8',
    says: 'address /posts/twin-one/ is that of content/posts/twin-one.md too',
  },
  {
    what: 'an unknown shortcode',
    file: 'unknown-shortcode.md',
    text: `${fine}가지 {{< hin info >}}글{{< /hin >}}\n`,
    place: '6:8',
    says: 'unknown shortcode "hin" (did you mean "hint"?)',
  },
  {
    what: 'an unclosed shortcode',
    file: 'unclosed-shortcode.md',
    text: `${fine}글\n\n{{< hint info >}}\n닫지 않았다.\n`,
    place: '8:1',
    says: 'shortcode "hint" is not closed (add {{< /hint >}})',
  },
  {
    what: 'front matter in a language that runs',
    file: 'script.md',
    text: `---js\nrequire('fs').writeFileSync(${JSON.stringify(witness)}, '')\nmodule.exports = { title: '글' }\n---\n글\n`,
    place: '1:4',
    says: 'front matter language "js" is not allowed (write --- alone)',
  },
  {
    what: 'bytes that are not UTF-8',
    file: 'cp949.md',
    text: Buffer.concat([Buffer.from(`${fine}가지\n가`), Buffer.from([0xb0, 0xa1]), Buffer.from('\n')]),
    place: '7:2',
    says: 'UTF-8',
  },
  {
    what: 'a relref to a page that does not exist',
    file: 'relref-page.md',
    text: `${fine}둘째 줄\n셋째 [글]({{< relref "posts/no-such-post.md" >}})\n`,
    place: '7:8',
    says: 'relref to a page that does not exist: "posts/no-such-post.md"',
  },
  {
    what: 'a ref to a page that does not exist',
    file: 'ref-page.md',
    text: `${fine}[글]({{< ref "/posts/twin-on" >}})\n`,
    place: '6:5',
    says: 'ref to a page that does not exist: "/posts/twin-on" (did you mean "/posts/twin-one"?)',
  },
  {
    what: 'a relref to a heading that does not exist',
    file: 'relref-anchor.md',
    text: `${fine}[글]({{< relref "twin-one.md#없는-제목" >}})\n`,
    place: '6:5',
    says: 'broken anchor twin-one.md#없는-제목',
  },
  {
    what: 'a ref to a heading of its own page that does not exist',
    file: 'ref-anchor.md',
    text: `${fine}## 있는 제목\n\n[글]({{< ref "#있는-제몫" >}})\n`,
    place: '8:5',
    says: 'broken anchor #있는-제몫',
  },
  {
    what: 'a picture that is not there',
    file: 'picture.md',
    text: `${fine}글 ![그림](없는-그림.png)\n`,
    place: '6:9',
    says: '없는-그림.png',
  },
]

const softSlips: Slip[] = [
  {
    what: 'a link to a page that does not exist',
    file: 'link-page.md',
    text: `${fine}첫 줄\n둘째 줄 [글](/posts/twin-onee/)\n`,
    place: '7:10',
    says: 'warning: broken internal link /posts/twin-onee/',
  },
  {
    what: 'a link to a heading that does not exist',
    file: 'link-anchor.md',
    text: `${fine}글 [둘](../twin-one/#없다)\n`,
    place: '6:7',
    says: 'warning: broken anchor ../twin-one/#없다',
  },
  {
    what: 'a field that looks misspelt',
    file: 'misspelt.md',
    text: '+++\ntitle = "글"\ndate = 2024-01-01\ntgas = ["가지"]\n+++\n글\n',
    place: '4:1',
    says: 'warning: unknown field "tgas" (did you mean "tags"?)',
  },
  {
    what: 'a post without a date',
    file: 'undated.md',
    text: '---\ntitle: 글\n---\n글\n',
    place: '2:1',
    says: 'warning: date is missing',
  },
]

const sound = { 'content/posts/twin-one.md': `${fine}## 제목\n\n글\n` }
const filesOf = (list: Slip[]) => Object.fromEntries(list.map(({ file, text }) => [`content/posts/${file}`, text]))

const all = writeSite({ ...sound, ...filesOf([...slips, ...softSlips]) })

describe('a folder with one of each slip', () => {
  let run: ReturnType<typeof runContent>
  beforeAll(() => {
    run = runContent(all)
  }, 60_000)

  test.each([...slips, ...softSlips])('$what: $place', ({ file, place, says }) => {
    const found = run.lines.filter((line) => line.startsWith(`content/posts/${file}:`))
    expect(found.join('\n')).toContain(`content/posts/${file}:${place}: `)
    expect(found.filter((line) => line.includes(`:${place}: `)).join('\n')).toContain(says)
  })

  test('stops the build, and tells all of it at once, by file and line', () => {
    expect(run.status).toBe(1)
    const places = run.lines.map((line) => line.slice(0, line.indexOf(':')))
    expect(places).toEqual([...places].sort())
    expect(new Set(places).size).toBe(slips.length + softSlips.length)
    expect(run.stderr).toMatch(/^\d+ errors, \d+ warnings$/m)
  })

  test('runs nothing that the author wrote', () => {
    expect(existsSync(witness)).toBe(false)
  })
})

test('names that differ only in how Hangul is composed are one address twice', () => {
  const folder = writeSite({
    [`content/posts/${'가지'.normalize('NFC')}.md`]: `${fine}글\n`,
    [`content/posts/${'가지'.normalize('NFD')}.md`]: `${fine}글\n`,
  })
  const { status, stderr } = runContent(folder)
  expect(status).toBe(1)
  expect(stderr).toContain('NFC and NFD')
})

test('a folder that is not there is told without a stack of calls', () => {
  const { status, stderr } = runContent('/no/such/blog')
  expect(status).toBe(1)
  expect(stderr).toBe(
    '/no/such/blog:1:1: there is no such folder (SITE_DIR names the folder of a Hugo site)\n1 error, 0 warnings\n',
  )
})

test('a folder without a page builds, with a word about it', () => {
  const { status, lines } = runContent(writeSite({}))
  expect(status).toBe(0)
  expect(lines).toEqual([expect.stringMatching(/^content:1:1: warning: there is no page here \(write /)])
})

test('a symbolic link among the pages or static files is told, not followed', () => {
  const folder = writeSite({ ...sound, 'notes/linked.md': `${fine}글\n` })
  symlinkSync('../../notes/linked.md', join(folder, 'content/posts/linked.md'))
  symlinkSync('../elsewhere', join(folder, 'content/notes'))
  symlinkSync('nowhere', join(folder, 'elsewhere'))
  const places = [/^content\/notes:1:1: a symbolic link/, /^content\/posts\/linked\.md:1:1: a symbolic link/]
  const { status, lines } = runContent(folder)
  expect([status, lines]).toEqual([1, places.map((place) => expect.stringMatching(place))])
  expect(runContent(folder, { KEEP_GOING: '1' }).status).toBe(0)
})

test('a site without slips builds, and its files stay as they are', () => {
  const folder = writeSite(sound)
  const { status, stderr } = runContent(folder)
  expect([status, stderr]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'content/posts/twin-one.md'), 'utf8')).toBe(sound['content/posts/twin-one.md'])
  expect(readdirSync(folder).sort()).toEqual(['content', 'hugo.toml'])
})

describe('warnings alone', () => {
  const folder = writeSite({ ...sound, ...filesOf(softSlips) })

  test('let the build go on', () => {
    const { status, lines } = runContent(folder)
    expect(status).toBe(0)
    expect(lines).toHaveLength(softSlips.length)
  })

  test.each([
    ['STRICT=1', { STRICT: '1' }, []],
    ['--strict', {}, ['--strict']],
  ])('stop it with %s', (_, env, options) => {
    const { status, lines } = runContent(folder, env as Record<string, string>, options)
    expect(status).toBe(1)
    expect(lines.filter((line) => line.includes('warning: '))).toEqual([])
  })
})

describe('a slip that is made again and again', () => {
  const links = Array.from({ length: 30 }, (_, at) => `[글](/nowhere-${at}/)\n`).join('\n')
  const folder = writeSite({ ...sound, 'content/posts/links.md': `${fine}${links}` })

  test('is one line, with how often and where', () => {
    const { lines, stderr } = runContent(folder)
    expect(lines).toEqual([
      expect.stringMatching(/^content\/posts\/links\.md:6:5: .* \[30 of this kind: lines 6, 8, 10, /),
    ])
    expect(stderr).toMatch(/^0 errors, 30 warnings in 1 line \(each by itself: --verbose\)$/m)
  })

  test.each([
    ['VERBOSE=1', { VERBOSE: '1' }, []],
    ['--verbose', {}, ['--verbose']],
  ])('is told each time with %s', (_, env, options) => {
    expect(runContent(folder, env as Record<string, string>, options).lines).toHaveLength(30)
  })
})

test.each(['build', 'start', 'export'])(
  'npm run %s takes --strict too',
  (command) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `lib/commands/${command}.ts`, '--strict'],
      {
        cwd: copy,
        env: siteEnv(writeSite({ ...sound, ...filesOf(softSlips) })),
        encoding: 'utf8',
        timeout: 240_000,
      },
    )
    expect([status, stderr.includes(': warning: ')], stderr).toEqual([1, false])
    expect(stderr).toMatch(/^\d+ errors, 0 warnings$/m)
  },
  120_000,
)

describe('what can be shown in its place', () => {
  const showable = slips.filter(({ file }) => /unknown-shortcode|picture/.test(file))
  const formula: Slip = {
    what: 'a failing formula',
    file: 'formula.md',
    text: `${fine}$\\frac{1$\n`,
    place: '6:9',
    says: '',
  }
  const math =
    '[markup.goldmark.extensions.passthrough]\nenable = true\n[markup.goldmark.extensions.passthrough.delimiters]\ninline = [["$", "$"]]\n'
  const config = `baseURL = "https://example.org/"\ntitle = "시험"\nmainSections = ["posts"]\n${math}`
  const folder = writeSite({ ...sound, 'hugo.toml': config, ...filesOf([...showable, formula]) })

  test('is listed and passed over with --keep-going', () => {
    const { status, lines } = runContent(folder, {}, ['--keep-going'])
    expect(status).toBe(0)
    for (const { file, place } of [...showable, formula]) {
      expect(lines.join('\n')).toContain(`content/posts/${file}:${place}: warning: `)
    }
  })

  test('does not let the rest pass with KEEP_GOING=1', () => {
    const { status, lines } = runContent(all, { KEEP_GOING: '1' })
    expect(status).toBe(1)
    for (const { file, place } of showable)
      expect(lines).toContainEqual(expect.stringContaining(`${file}:${place}: warning: `))
    expect(lines).toContainEqual(expect.stringContaining('broken-toml.md:2:18: TOML'))
  })
})
