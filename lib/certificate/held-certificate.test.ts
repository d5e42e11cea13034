import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runContent } from '../tools/compare/run-content'
import { copyProject } from '../tools/testing/project-copy'
import { sharedPath, skipAloud } from '../tools/testing/shared'

const blog = sharedPath('sites', 'gogo-hugo-blog')
const record = sharedPath('sites', 'gogo-hugo-blog.hugo.json')
if (!blog || !record) skipAloud('the certificate of the first user’s blog')

describe.skipIf(!blog || !record)('a certificate that the configuration names', () => {
  let site = ''
  let copy = ''
  const posts = () => join(site, 'content', 'posts')
  const build = () => runContent(copy, site, { KEEP_GOING: '1' })
  const published = (name: string) => join(copy, 'public', name)
  const configure = (text: string) =>
    writeFileSync(
      join(site, 'hugo.toml'),
      `baseURL = "https://example.org/"\ntitle = "글"\n[params.gaji.certificate]\n${text}`,
    )

  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'gaji-certificate-'))
    copy = copyProject('certificate')
    cpSync(blog as string, site, { recursive: true })
    cpSync(record as string, join(site, 'hugo.json'))
    configure('record = "hugo.json"\n')
  }, 120_000)

  test('is green while all that it holds is there, and stands on the site with its badge', () => {
    const { exit, output } = build()
    expect(output).not.toContain('certificate')
    expect(exit).toBe(0)
    expect(readFileSync(published('certificate.svg'), 'utf8')).toMatch(/잃은 것 없음.*#0d6b50/)
    const page = readFileSync(published('certificate.html'), 'utf8')
    expect(page).toContain('기록에 있는 것이 모두 여기에 있습니다.')
    expect(page).not.toMatch(/<script|<style/)
    expect(existsSync(published('certificate.css'))).toBe(true)
  })

  test('stops the build when a post is renamed without an alias, with KEEP_GOING too', () => {
    renameSync(join(posts(), '6th_LangChain.md'), join(posts(), 'langchain.md'))
    const { exit, output } = build()
    expect(exit).toBe(1)
    expect(output).toContain(
      'hugo.toml:4:10: the certificate holds /posts/6th_langchain/, which no longer answers (give the page that it was an alias',
    )
    expect(readFileSync(published('certificate.svg'), 'utf8')).toContain('1가지 없어짐')
  })

  test('is amber where an address is wanted otherwise, with its reason, and where a post has an alias', () => {
    renameSync(join(posts(), '5th MetaCognition and Brain.md'), join(posts(), 'brain.md'))
    configure('record = "hugo.json"\n[[params.gaji.certificate.wanted]]\naddress = "/posts/5th*"\nreason = "새로 씀"\n')
    const file = join(posts(), 'langchain.md')
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace(/^(\+\+\+|---)\r?\n/, (mark) =>
        mark.startsWith('+')
          ? `${mark}aliases = ["/posts/6th_langchain/"]\n`
          : `${mark}aliases: ["/posts/6th_langchain/"]\n`,
      ),
    )
    const { exit, output } = build()
    expect(output).not.toContain('certificate')
    expect(exit).toBe(0)
    const page = readFileSync(published('certificate.html'), 'utf8')
    expect(page).toContain('새로 씀')
    expect(page).toContain('leads to /posts/langchain/')
    expect(readFileSync(published('certificate.svg'), 'utf8')).toContain('#80530f')
  })

  test('says so where its record is gone', () => {
    configure('record = "gone.json"\n')
    const { exit, output } = build()
    expect(exit).toBe(1)
    expect(output).toMatch(
      /hugo\.toml:4:10: the certificate’s record can’t be read: .*gone\.json: there is no such file/,
    )
  })
})
