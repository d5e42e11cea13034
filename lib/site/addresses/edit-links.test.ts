import { describe, expect, it, test } from 'vitest'
import { editLinks } from './edit-links'

const repo = 'https://github.com/mina/blog'
const hangul = encodeURIComponent('가지')

/** `params` as the configuration reader leaves them: keys in lower case. */
function linksOf(
  params: Record<string, unknown>,
  given: { file?: string; folder?: string; own?: Record<string, unknown> } = {},
) {
  const { file = 'content/posts/가지/index.md', folder = '', own = {} } = given
  const languages = [{ key: 'ko', params: {} }]
  const settings = { params, languages, folderInRepository: folder, baseURL: 'https://mina.example/blog/' }
  const page = { file, lang: 'ko', url: '/posts/가지/', title: '가지 & 잎', params: own }
  return editLinks(settings as never, page)
}
const editOf = (...given: Parameters<typeof linksOf>) => linksOf(...given).edit?.url ?? null

it('says nothing where nothing is configured, and of a page without a file', () => {
  expect(linksOf({})).toEqual({ edit: null, report: null })
  const settings = { params: { gaji: { editurl: repo } }, languages: [], folderInRepository: '', baseURL: '' }
  const page = { file: null, lang: 'ko', url: '/tags/', title: '태그', params: {} }
  expect(editLinks(settings as never, page)).toEqual({ edit: null, report: null })
})

describe('[params.gaji]', () => {
  it('has the path of the file in its repository, from the folder that the site lies in', () => {
    const path = `content/posts/${hangul}/index.md`
    expect(editOf({ gaji: { editurl: `${repo}/edit/main` } })).toBe(`${repo}/edit/main/${path}`)
    const inFolder = editOf({ gaji: { editurl: `${repo}/edit/main/{path}` } }, { folder: '글밭/' })
    expect(inFolder).toBe(`${repo}/edit/main/${encodeURIComponent('글밭')}/${path}`)
    const asked = editOf({ gaji: { editurl: 'https://edit.example/?file={path}&page={url}' } })
    expect(editOf({ gaji: { editurl: repo } }, { file: 'content/c++ & c#.md' })).toBe(
      `${repo}/content/c%2B%2B%20%26%20c%23.md`,
    )
    expect(asked).toBe(
      `https://edit.example/?file=${path}&page=${encodeURIComponent(`https://mina.example/blog/posts/${hangul}/`)}`,
    )
  })

  it('reports with the title and the address of the page', () => {
    const { report, edit } = linksOf({ gaji: { reporturl: `${repo}/issues/new?title={title}&body={url}` } })
    expect(Object.fromEntries(new URL(report ?? '').searchParams)).toEqual({
      title: '가지 & 잎',
      body: `https://mina.example/blog/posts/${hangul}/`,
    })
    expect(edit).toBeNull()
    expect(linksOf({ gaji: { reporturl: 'mailto:mina@example.org?subject=고칠 곳: {title}' } }).report).toBe(
      `mailto:mina@example.org?subject=고칠%20곳:%20${encodeURIComponent('가지 & 잎')}`,
    )
  })

  it('is nothing but an address of the web or of a letter, and nothing where it is empty', () => {
    expect(linksOf({ gaji: { editurl: 'javascript:alert(1)//', reporturl: '/contact/' } })).toEqual({
      edit: null,
      report: null,
    })
    expect(linksOf({ gaji: { editurl: '', reporturl: '' } })).toEqual({ edit: null, report: null })
  })
})

const inBlog = { file: 'content/posts/a.md' }

test.each([
  ['PaperMod', { editpost: { url: `${repo}/content`, appendfilepath: true } }, `${repo}/content/posts/a.md`],
  ['PaperMod, one address', { editpost: { url: `${repo}/issues` } }, `${repo}/issues`],
  [
    'Blowfish',
    { article: { showedit: true, editurl: `${repo}/tree/main/content/` } },
    `${repo}/tree/main/content/posts/a.md`,
  ],
  ['Blowfish, not shown', { article: { showedit: false, editurl: repo } }, null],
  ['Blowfish, one address', { article: { showedit: true, editurl: repo, editappendpath: false } }, repo],
  ['Hextra', { editurl: { enable: true, base: `${repo}/edit/main/content` } }, `${repo}/edit/main/content/posts/a.md`],
  ['Hextra, not shown', { editurl: { enable: false, base: repo } }, null],
  ['Relearn', { editurl: `${repo}/edit/main/content/` }, `${repo}/edit/main/content/posts/a.md`],
  ['hugo-book', { bookrepo: `${repo}/`, bookeditpath: 'edit/main' }, `${repo}/edit/main/content/posts/a.md`],
  ['hugo-book of old', { bookrepo: repo, bookeditpath: 'edit/main/content' }, `${repo}/edit/main/content/posts/a.md`],
  [
    'hugo-book of today',
    { bookrepo: `${repo}/`, bookeditlink: '{{ .Site.Params.BookRepo }}/edit/main/site/{{ .Path }}' },
    `${repo}/edit/main/site/content/posts/a.md`,
  ],
  ['hugo-book, a template of more', { bookeditlink: `${repo}/{{ if .Page }}x{{ end }}` }, null],
  ['hugo-book, the repository alone', { bookrepo: repo }, null],
  ['Geekdoc', { geekdocrepo: repo, geekdoceditpath: 'edit/main' }, `${repo}/edit/main/content/posts/a.md`],
  ['Docsy', { github_repo: repo, github_branch: 'trunk' }, `${repo}/edit/trunk/content/posts/a.md`],
  ['Docsy, a subfolder', { github_repo: repo, github_subdir: 'docs/' }, `${repo}/edit/main/docs/content/posts/a.md`],
])('a link as %s has it', (_, params, url) => {
  expect(editOf(params, inBlog)).toBe(url)
})

it('finds where a theme’s address and the file meet', () => {
  const under = (base: string, file: string) => editOf({ editpost: { url: base, appendfilepath: true } }, { file })
  expect(under(`${repo}/content/ko`, 'content/ko/posts/a.md')).toBe(`${repo}/content/ko/posts/a.md`)
  expect(under(`${repo}/content`, 'content/ko/posts/a.md')).toBe(`${repo}/content/ko/posts/a.md`)
  expect(under(`${repo}/docs`, 'docs/a.md')).toBe(`${repo}/docs/a.md`)
  // A repository of texts alone.
  expect(under(`${repo}/blob/main`, 'content/posts/a.md')).toBe(`${repo}/blob/main/posts/a.md`)
})

it('Docsy reports, and takes the folder of the site where it was told none', () => {
  const params = { github_repo: repo }
  expect(linksOf(params, { ...inBlog, folder: 'site/' })).toEqual({
    edit: { url: `${repo}/edit/main/site/content/posts/a.md`, text: null },
    report: `${repo}/issues/new?title=${encodeURIComponent('가지 & 잎')}`,
  })
})

it('takes a theme’s own words for the link, and a page’s wish for none', () => {
  const params = { editpost: { url: `${repo}/content`, text: '수정', appendfilepath: true } }
  expect(linksOf(params).edit?.text).toBe('수정')
  expect(editOf(params, { own: { editpost: { disabled: true } } })).toBeNull()
  expect(editOf({ gaji: { editurl: repo } }, { own: { showedit: false } })).toBeNull()
})
