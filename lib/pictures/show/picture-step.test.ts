import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { copyProject, siteEnv } from '../../tools/testing/project-copy'

const run = promisify(execFile)
const site = join(process.cwd(), '.gaji', 'work', 'picture-site')
let copy = ''

async function command(name: string, env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  const tsx = ['--import', 'tsx', `lib/commands/${name}.ts`]
  const options = { cwd: copy, env: siteEnv(site, env) }
  return run(process.execPath, tsx, options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  )
}

beforeAll(async () => {
  copy = copyProject('picture-step')
  rmSync(site, { recursive: true, force: true })
  mkdirSync(join(site, 'content/posts/a'), { recursive: true })
  writeFileSync(join(site, 'hugo.toml'), 'title = "밭"\nbaseURL = "https://example.org/"\n')
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#5c2a86' } })
  await picture.png().toFile(join(site, 'content/posts/a/가지.png'))
  await picture.png().toFile(join(site, 'content/posts/a/unused.png'))
}, 60_000)

function write(body: string) {
  writeFileSync(join(site, 'content/posts/a/index.md'), `+++\ntitle = "글"\ndate = 2026-01-01\n+++\n\n${body}\n`)
}

test('a missing picture stops the build with its place and the nearest name; KEEP_GOING shows a box', async () => {
  write('![보라색 면](까지.png)')
  const { code, output } = await command('content')
  expect(code).toBe(1)
  expect(output).toContain('content/posts/a/index.md:6:10: 그림이 없습니다: 까지.png / picture not found: 까지.png')
  expect(output).toContain('did you mean 가지.png?')
  expect((await command('content', { KEEP_GOING: '1' })).code).toBe(0)
}, 300_000)

test('a photo that tells where it was taken, and a name with spaces, are warnings', async () => {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' }
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: '#3a5' } })
  await picture.withExif({ IFD3: gps }).jpeg().toFile(join(site, 'content/posts/a/푸른 밭.jpg'))
  write('![푸른 면](푸른 밭.jpg)')
  const { code, output } = await command('content')
  expect(code).toBe(0)
  expect(output).toContain('index.md:6:1: warning: 이름에 빈칸이 있는 그림은')
  expect(output).toContain('index.md:6:9: warning: 푸른 밭.jpg에 찍은 곳(GPS)이 적혀 있어')
  expect(output).not.toContain('picture not found')
  rmSync(join(site, 'content/posts/a/푸른 밭.jpg'))
}, 300_000)

test('an external picture is a warning, and an error with STRICT', async () => {
  write('![보라색 면](https://other.example/x.png)')
  const { code, output } = await command('content')
  expect(code).toBe(0)
  expect(output).toContain('npm run images -- --fetch')
  expect((await command('content', { STRICT: '1' })).code).toBe(1)
}, 300_000)

test('a diagram that is not drawn says how to draw it, and keeps its source', async () => {
  write('```mermaid\nflowchart LR\n  씨앗 --> 모종\n```')
  const { code, output } = await command('content')
  expect(code).toBe(0)
  expect(output).toContain('index.md:6:1: warning: 도표를 아직 그리지 않았거나')
  expect(output).toContain('(npm run diagrams)')
}, 300_000)

test('an author with a slip in a text waits for no encoder, and hears at once of what is no picture', async () => {
  write('![보라색 면](가지.png)\n\n![빈 파일](empty.png)\n\n![없는 그림](없음.png)')
  writeFileSync(join(site, 'content/posts/a/empty.png'), '')
  const encoded = join(copy, '.next/cache/gaji/figures')
  rmSync(encoded, { recursive: true, force: true })
  const { code, output } = await command('content')
  expect(code).toBe(1)
  expect(output).toContain('content/posts/a/index.md:10:10: 그림이 없습니다')
  expect(output).toContain('content/posts/a/index.md:8:9: 그림 파일이 비어 있습니다')
  expect(existsSync(encoded)).toBe(false)
  rmSync(join(site, 'content/posts/a/empty.png'))
}, 300_000)

test('a cover is encoded for the page, a card for cards alone, and what a page names besides not at all', async () => {
  const named = 'title = "글"\ndate = 2026-01-01\nimages = ["가지.png"]\n[cover]\nimage = "가지.png"\nhidden = true'
  writeFileSync(join(site, 'content/posts/a/index.md'), `+++\n${named}\n+++\n\n글\n`)
  await command('content')
  const pictures = () => readdirSync(join(copy, 'public/_gaji/img'))
  const made = () => pictures().filter((name) => !name.endsWith('-card.png'))
  expect(made()).toHaveLength(1)
  writeFileSync(join(site, 'content/posts/a/index.md'), `+++\n${named.replace('hidden = true', '')}\n+++\n\n글\n`)
  await command('content')
  expect(made().length).toBeGreaterThan(1)
  const index = JSON.parse(readFileSync(join(copy, '.gaji/index.json'), 'utf8'))
  const page = index.pages.find(({ url }: { url: string }) => url === '/posts/a/')
  expect(page.cover.picture.src).toContain('/_gaji/img/')
}, 300_000)

test('a text that begins with its cover shows it once, and a drawing’s script is not published', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/><script>alert(1)</script></svg>'
  writeFileSync(join(site, 'content/posts/a/sun.svg'), drawing)
  writeFileSync(
    join(site, 'content/posts/a/index.md'),
    '+++\ntitle = "글"\ndate = 2026-01-01\nimage = "가지.png"\n+++\n\n![보라색 면](가지.png)\n',
  )
  const { output } = await command('content')
  expect(output).toContain('content/posts/a/sun.svg:1:56: warning: ')
  const published = readFileSync(join(copy, 'public/posts/a/sun.svg'), 'utf8')
  expect([published.includes('<circle'), published.includes('script')]).toEqual([true, false])
  rmSync(join(site, 'content/posts/a/sun.svg'))
  const index = JSON.parse(readFileSync(join(copy, '.gaji/index.json'), 'utf8'))
  const page = index.pages.find(({ url }: { url: string }) => url === '/posts/a/')
  expect([page.cover, typeof page.picture.src]).toEqual([null, 'string'])
}, 300_000)

test('npm run images lists what is broken, external and unused, and leaves a build as it is', async () => {
  write('![보라색 면](가지.png)')
  await command('content')
  const published = () => readdirSync(join(copy, 'public'), { recursive: true }).map(String).sort()
  const before = published()
  expect(before.some((path) => path.includes('_gaji/img/'))).toBe(true)
  write('![보라색 면](없음.png)\n\n![다른 곳](https://other.example/x.png)\n\n![보라색 면](가지.png)')
  const { code, output } = await command('images')
  expect(code).toBe(1)
  expect(output).toContain('content/posts/a/index.md:6:10: 없음.png')
  expect(output).toContain('content/posts/a/index.md:8:9: https://other.example/x.png')
  expect(output).toContain('  content/posts/a/unused.png')
  expect(output).not.toContain('  content/posts/a/가지.png')
  expect(published()).toEqual(before)
}, 300_000)
