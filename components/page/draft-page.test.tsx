import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow } from '../../lib/base/disk/files-below'
import { openWorkFiles } from '../../lib/base/workspace/open-work-files'
import { openWorkspace } from '../../lib/base/workspace/open-workspace'
import { projectFolder } from '../../lib/base/workspace/project-folder'
import type { Workspace } from '../../lib/base/workspace/workspace'
import { compileContent } from '../../lib/build/compile-content'
import { openPreview, type Preview } from '../../lib/build/preview/open-preview'
import { diagram } from '../../lib/pictures/testing-pictures'
import { lastIndex } from '../../lib/record/site-index'
import { sharedPath, skipAloud } from '../../lib/tools/testing/shared'
import { writeSite } from '../../lib/tools/testing/site-folder'
import { draftPage } from './draft-page'

const below = join(projectFolder, '.gaji', 'work', 'previews')
beforeAll(() => rmSync(below, { recursive: true, force: true }))
afterAll(() => rmSync(below, { recursive: true, force: true }))

function workspaceOf(name: string, siteFolder: string): Workspace {
  const workFolder = join(below, name)
  const folders = { workFolder, buildFolder: workFolder, publicFolder: join(workFolder, 'public') }
  const opened = openWorkspace(projectFolder, { SITE_DIR: siteFolder })
  return { ...opened, ...folders, files: openWorkFiles(workFolder), cacheFolder: join(below, `${name}-cache`) }
}

/** What readers see, and what machines read there. */
function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
}

async function previewOf(preview: Preview, file: string, text: string | Buffer) {
  const { page, problems } = await preview.pageOf(file, Buffer.from(text))
  return { html: page && (await draftPage(page.url, page.files)), url: page?.url, problems }
}

const userBlog = sharedPath('sites', 'gogo-hugo-blog')
if (!userBlog) skipAloud("previews of the first user's blog")
const sites = [
  // Her pictures take a minute to encode: shown plain in both.
  ...(userBlog ? [{ name: "the first user's blog", folder: userBlog, keepLast: true }] : []),
  { name: 'the fixture', folder: resolve('e2e/site'), keepLast: false },
]

describe.each(sites)('$name', ({ name, folder, keepLast }) => {
  const workspace = workspaceOf(name.replaceAll(/\W/g, '-'), folder)
  const preview = openPreview(workspace)
  const read = (file: string) => readFileSync(join(folder, file))

  beforeAll(async () => {
    await compileContent(workspace, { unpublished: false, keepLast })
  }, 240_000)

  test('of every file the preview is its published page, node for node', async () => {
    const pages = lastIndex(workspace.files)?.pages ?? []
    for (const { file, url } of pages) {
      if (file === null) continue
      const { html } = await previewOf(preview, file, read(file))
      expect(mainOf(html ?? ''), file).toBe(mainOf(await draftPage(url, workspace.files)))
    }
    expect(pages.length).toBeGreaterThan(20)
  })

  test('what is added to a file is in its preview', async () => {
    for (const { file, hasBody } of lastIndex(workspace.files)?.pages ?? []) {
      if (!hasBody || !file?.endsWith('.md')) continue
      const { html } = await previewOf(preview, file, `${read(file)}\n\n덧붙인 말\n`)
      expect(mainOf(html ?? ''), file).toContain('덧붙인 말')
    }
  })
})

describe('a site while it is being written', () => {
  const front = (title: string, more = '') => `+++\ntitle = "${title}"\ndate = 2024-03-01\n${more}+++\n\n`
  let site = ''
  let workspace: Workspace
  let preview: Preview

  beforeAll(async () => {
    site = writeSite({
      'content/posts/a.md': `${front('하나')}[둘](/posts/b/#뿌리)\n`,
      'content/posts/b.md': `${front('둘')}## 뿌리\n\n[하나](/posts/a/)\n`,
      'content/posts/shown/index.md': `${front('그림')}![잎](leaf.png)\n`,
      'content/posts/shown/leaf.png': await (await diagram(300, 200)).png().toBuffer(),
      'content/posts/hidden.md': `${front('다른 초고', 'draft = true\n')}숨은 글\n`,
    })
    workspace = workspaceOf('written', site)
    await compileContent(workspace, { unpublished: false })
    preview = openPreview(workspace)
  }, 120_000)
  afterAll(() => rmSync(site, { recursive: true, force: true }))

  test.each([
    ['a draft', 'content/posts/hidden.md', 'draft = true\n'],
    ['a new post', 'content/posts/새 글/index.md', ''],
    ['a scheduled post', 'content/posts/later.md', 'publishDate = 2999-01-01\n'],
  ])('%s is shown as it will be: among the others, without a mark', async (_, file, more) => {
    const { html, problems } = await previewOf(preview, file, `${front('쓰는 글', more)}**쓰는(말)**을 본다\n`)
    expect(problems).toEqual([])
    expect(html).toContain('<strong>쓰는(말)</strong>을 본다')
    expect(mainOf(html ?? '')).not.toMatch(/초안|예약|draft/)
    expect(mainOf(html ?? '')).toMatch(/<nav[^>]*>(?:(?!<\/nav>).)*href="\/posts\/(?:a|b|shown)\/"/s)
  })

  test('other drafts are no neighbours, and nothing on disk is another', async () => {
    const before = readTree(workspace.workFolder)
    const { html } = await previewOf(preview, 'content/posts/new.md', `${front('새 글')}글\n`)
    expect(html).not.toContain('다른 초고')
    expect(readTree(workspace.workFolder)).toEqual(before)
    expect(lastIndex(workspace.files)?.pages.map(({ title }) => title)).not.toContain('새 글')
  })

  test('links from other texts stay, and those to headings of other texts are not doubted', async () => {
    const { html, problems } = await previewOf(preview, 'content/posts/a.md', `${front('하나')}[둘](/posts/b/#줄기)\n`)
    expect(problems).toEqual([])
    expect(html).toContain('href="/posts/b/#%EC%A4%84%EA%B8%B0"')
    expect(mainOf(html ?? '')).toMatch(/<aside[^>]*>(?:(?!<\/aside>).)*href="\/posts\/b\/#/s)
  })

  test('a picture is shown as it was published, and one that no build has seen from where the studio has it', async () => {
    const file = 'content/posts/shown/index.md'
    const known = await previewOf(preview, file, `${front('그림')}![잎](leaf.png)\n`)
    expect(known.html).toMatch(/<img[^>]* src="\/_gaji\/img\/[0-9a-f]{16}[^"]*"/)
    writeFileSync(join(site, 'content/posts/shown/new leaf.png'), await (await diagram(900, 300)).png().toBuffer())
    const { html, problems } = await previewOf(preview, file, `${front('그림')}![새 잎](<new leaf.png>)\n`)
    expect(problems).toEqual([])
    const src = '/api/write/picture?path=content%2Fposts%2Fshown%2Fnew%20leaf.png'
    expect(html).toContain(`src="${src}"`)
    expect(html).toContain('width="900" height="300"')
  })

  test('a picture that its author alone has is laid out by its size, and shown from where the studio has it', async () => {
    const file = 'content/posts/shown/index.md'
    const text = Buffer.from(`${front('그림')}![새 잎](./kept-1a2b3c4d.webp "잎맥")\n`)
    const path = 'content/posts/shown/kept-1a2b3c4d.webp'
    const { page, problems } = await preview.pageOf(file, text, [{ path, width: 901, height: 301 }])
    expect(problems).toEqual([])
    const html = page && mainOf(await draftPage(page.url, page.files))
    expect(html).toMatch(/<figure[\s\S]*width="901" height="301"[\s\S]*<figcaption[^>]*>[\s\S]*잎맥/)
    expect(html).toContain(`/api/write/picture?path=${encodeURIComponent(path)}`)
    const missing = await preview.pageOf(file, text)
    expect(missing.problems).toHaveLength(1)
  })

  test('a fault of the front matter has its place and no page, one of the text may have a page', async () => {
    const broken = await previewOf(
      preview,
      'content/posts/a.md',
      '+++\ntitle = "닫지 않은\ndate = 2024-01-01\n+++\n글\n',
    )
    expect(broken).toMatchObject({ html: null, problems: [{ line: 2, severity: 'error' }] })
    const warned = await previewOf(preview, 'content/posts/a.md', `${front('하나')}\n![](/none.png) [없는](/none/)\n`)
    expect(warned.html).toContain('없는')
    expect(warned.problems.map(({ line }) => line)).toEqual([7, 7, 7])
    const mended = await previewOf(preview, 'content/posts/a.md', `${front('하나')}글\n`)
    expect(mended.problems).toEqual([])
  })

  test.each([
    ['no text', Buffer.from('')],
    ['what is no UTF-8', Buffer.from([0x2b, 0xff, 0xfe])],
    ['a path that no page stands at', Buffer.from('x'), 'content/posts/a/b.txt'],
    ['a path out of the folder', Buffer.from('x'), '../../etc/passwd.md'],
    ['what would run', Buffer.from(`${front('x')}<script>alert(1)</script><img src=x onerror=alert(1)>\n`)],
  ])('%s ends in a page or in what is wrong', async (_, bytes, file = 'content/posts/b.md') => {
    const { page, problems } = await preview.pageOf(file, bytes)
    const html = page ? await draftPage(page.url, page.files) : ''
    expect(page !== null || problems.length > 0).toBe(true)
    expect(html).not.toMatch(/alert|onerror|passwd/)
  })
})

function readTree(folder: string): Record<string, string> {
  return Object.fromEntries(filesBelow(folder).files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]))
}
