import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../base/disk/files-below'
import { copyProject, siteEnv } from '../../tools/testing/project-copy'
import { writeSite } from '../../tools/testing/site-folder'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const config = `baseURL = "https://example.org/"
title = "옛 블로그"
theme = "stack"
disqusShortname = "me"
[params]
ShowToc = true
[params.sidebar]
subtitle = "쓰는 사람"
[params.sidebar.avatar]
src = "me.png"
[params.plausibleAnalytics]
domain = "example.org"
[params.comments.giscus]
repo = "me/blog"
repoID = "R_1"
`
let project = ''
let site = ''
let before: string[] = []
const run = (command: string, ...args: string[]) => {
  const { SITE_DIR: _, ...env } = siteEnv('', { KEEP_GOING: '1' })
  const done = spawnSync(process.execPath, ['--import', 'tsx', join('lib', 'commands', command), ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  })
  return { exit: done.status, output: done.stdout + done.stderr }
}
const texts = () => filesBelow(join(project, 'content')).files
const report = () => readFileSync(join(project, '.gaji', 'import', 'report.html'), 'utf8')

beforeAll(() => {
  project = copyProject('import')
  before = texts()
  site = writeSite({
    'hugo.toml': config,
    'content/posts/hello.md':
      '+++\ntitle = "안녕"\ndate = 2024-01-01\n+++\n안녕하세요. 오래 쓰던 블로그를 옮깁니다. {{< shelf >}} 글 {{< /shelf >}} ![밖](https://pictures.example/a.png)\n\n[없는 곳](/nowhere/)\n',
    'content/posts/markdown-syntax.md': '+++\ntitle = "Markdown"\ndate = 2024-01-02\n+++\n텍스트\n',
    'static/img/a.png': png,
    'data/links.yaml': '- 하나\n- : :\n  둘',
    'layouts/shortcodes/shelf.html': '<div>{{ range .Site.Data.links }}{{ . }}{{ end }}</div>',
    'layouts/_default/_markup/render-link.html': '<a>{{ .Text }}</a>',
    'assets/main.scss': 'a { }',
    '.github/workflows/deploy.yml': 'env:\n  HUGO_VERSION: 0.120.4\n',
  })
}, 120_000)

test('a dry run tells all by file and line, and changes nothing', () => {
  const { exit, output } = run('moving/import.ts', site)
  expect(output).toContain('nothing is changed')
  expect(exit).toBe(0)
  for (const told of [
    'hugo.toml:4</code> disqusshortname',
    'hugo.toml:10</code> sidebar.avatar.src',
    'layouts/shortcodes/shelf.html</code> 1번 불림',
    'layouts/_default/_markup/render-link.html',
    'layouts/shortcodes/shelf.html:1</code> links',
    'assets/main.scss',
    'https://pictures.example/a.png',
    'broken internal link /nowhere/',
    'content/posts/markdown-syntax.md',
    'deploy.yml:2</code> Hugo 0.120.4',
    'data-domain = &quot;example.org&quot;',
    'repoId = &quot;R_1&quot;',
    'description = &quot;쓰는 사람&quot;',
  ])
    expect(report()).toContain(told)
  expect(report()).not.toContain('<script')
  expect(texts()).toEqual(before)
})

test('brought, the content step reads it here, and names files where they lie', () => {
  expect(run('moving/import.ts', site, '--apply').exit).toBe(0)
  expect(texts()).toEqual([
    '_site/assets/main.scss',
    '_site/data/links.yaml',
    '_site/layouts/_default/_markup/render-link.html',
    '_site/layouts/shortcodes/shelf.html',
    'posts/hello.md',
    'posts/markdown-syntax.md',
  ])
  expect(existsSync(join(project, 'public', 'img', 'a.png'))).toBe(true)
  const { output } = run('content.ts')
  expect(output).toMatch(/^content\/_site\/data\/links\.yaml:2:/m)
  const { pages } = JSON.parse(readFileSync(join(project, '.gaji', 'index.json'), 'utf8'))
  expect(pages.map(({ url }: { url: string }) => url)).toContain('/posts/hello/')
  expect(JSON.stringify(pages)).not.toContain('_site')
})

test('a second run changes nothing, and one command takes it back', () => {
  expect(run('moving/import.ts', site, '--apply').output).toContain('nothing has changed')
  writeFileSync(join(project, 'content', 'posts', 'hello.md'), '고친 글')
  expect(run('moving/import.ts', '--undo').output).toContain('lies in .gaji-import-')
  expect(texts()).toEqual(before)
  expect(existsSync(join(project, 'public', 'img', 'a.png'))).toBe(false)
  expect(readFileSync(join(site, 'hugo.toml'), 'utf8')).toBe(config)
})

test('a folder that is no Hugo site is refused', () => {
  const { exit, output } = run('moving/import.ts', writeSite({ 'hugo.toml': '', 'index.html': '' }))
  expect([exit, output]).toEqual([1, expect.stringContaining('this is no Hugo site')])
})
