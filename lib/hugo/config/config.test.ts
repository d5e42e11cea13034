import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { readConfig } from './config'

const base = 'baseURL = "https://example.org/"\ntitle = "T"\n'

function configOf(files: Record<string, string>, options?: Parameters<typeof readConfig>[1]) {
  const { value, problems } = readConfig(memoryFiles(files), options)
  return { config: value, said: problems.map(formatProblem) }
}

describe('A site’s address', () => {
  it('is SITE_URL where it is given, with the path of its folder', () => {
    const { config, said } = configOf({ 'hugo.toml': base }, { siteUrl: 'https://me.github.io/my-blog' })
    expect(config).toMatchObject({ baseURL: 'https://me.github.io/my-blog/', basePath: '/my-blog' })
    expect(said).toEqual([])
  })

  it('is asked for where it is missing', () => {
    expect(configOf({ 'hugo.toml': 'title = "T"' }).said).toEqual([
      expect.stringMatching(/^hugo\.toml:1:1: warning: "baseURL" is missing \(write baseURL = /),
    ])
  })

  it.each(['example.org', 'https://', '//example.org/', 'https://example.org/?a=b', 'ftp://example.org'])(
    '"%s" is an error with its place',
    (address) => {
      const { said } = configOf({ 'hugo.toml': `title = "T"\nbaseURL = "${address}"` })
      expect(said).toEqual([expect.stringMatching(/^hugo\.toml:2:11: "baseURL" .* is not the address of a site/)])
    },
  )
})

it('understands the kind that older sites call taxonomyTerm', () => {
  const { config } = configOf({
    'hugo.toml': `${base}disableKinds = ["taxonomyTerm"]\n[outputs]\ntaxonomyTerm = ["HTML"]`,
  })
  expect([config.disableKinds, config.outputs.taxonomy]).toEqual([['taxonomy'], ['html']])
})

describe('Files', () => {
  it('a hugo.toml that hides a config.toml names what is lost and how to keep it', () => {
    const { config, said } = configOf({
      'hugo.toml': `theme = 'hugo-book'\n`,
      'config.toml': `${base}theme = 'hugo-book'\nlanguageCode = 'en-us'\n`,
    })
    expect(config.title).toBe('')
    expect(said).toContainEqual(
      'hugo.toml:1:1: warning: hugo.toml hides config.toml, so these are not read: baseURL, title, languageCode ' +
        '(move what you need into hugo.toml and remove config.toml)',
    )
  })

  it('a hidden file that says nothing new is no matter', () => {
    const yaml = 'baseURL: https://example.org/\ntitle: T\n'
    expect(configOf({ 'hugo.toml': `${base}[params]\na = 1`, 'hugo.yaml': yaml }).said).toEqual([])
  })

  it('a folder’s files belong where their names say', () => {
    const { config } = configOf({
      'config/_default/hugo.toml': `${base}[params]\na = 1`,
      'config/_default/languages.toml': '[ko]\nlabel = "한국어"\n[en]\nweight = 1',
      'config/_default/menus.ko.toml': '[[main]]\nname = "글"\nurl = "/posts/"',
      'config/_default/menu.toml': '[[main]]\nname = "Posts"\nurl = "/posts/"',
      'config/_default/params.ko.toml': 'a = 2',
      'config/production/params.toml': 'b = 3',
      'config/staging/params.toml': 'b = 4',
    })
    expect(config.languages).toMatchObject([
      { key: 'en', params: { a: 1, b: 3 }, menus: { main: [{ name: 'Posts' }] } },
      { key: 'ko', name: '한국어', params: { a: 2, b: 3 }, menus: { main: [{ name: '글', url: '/posts/' }] } },
    ])
  })

  it('an error names the file in the folder', () => {
    const { said } = configOf({ 'hugo.toml': base, 'config/_default/params.yaml': 'a: 1\nb: c: d\n' })
    expect(said).toEqual(['config/_default/params.yaml:2:4: YAML: the value has a second ": " (quote the value)'])
  })

  it('a theme’s params lie under the site’s own', () => {
    const { config } = configOf({
      'hugo.toml': `${base}theme = "book"\n[params]\na = 1`,
      'themes/book/hugo.toml': 'title = "Theme"\n[params]\na = 9\nb = 9',
    })
    expect(config).toMatchObject({ title: 'T', params: { a: 1, b: 9 } })
  })
})

describe('Settings', () => {
  it.each([
    ['paginate = 5', { pagination: { pagerSize: 5, path: 'page' } }],
    ['[pagination]\npagerSize = 7\npath = "p"', { pagination: { pagerSize: 7, path: 'p' } }],
    ['[permalinks]\nposts = "/:year/:title/"', { permalinks: { page: { posts: '/:year/:title/' }, section: {} } }],
    ['[permalinks.section]\nposts = "/writing/"', { permalinks: { page: {}, section: { posts: '/writing/' } } }],
    ['languageCode = "ko-kr"', { languages: [{ key: 'en', code: 'ko-kr' }] }],
    ['locale = "ko-KR"', { languages: [{ code: 'ko-KR' }] }],
    ['[author]\nname = "Kim"', { params: { author: { name: 'Kim' } } }],
    ['[taxonomies]', { taxonomies: {} }],
    ['DisableKinds = ["RSS", "taxonomy"]', { disableKinds: ['rss', 'taxonomy'] }],
    ['staticDir = ["a", "./b/"]', { staticDir: ['a', 'b'] }],
    ['[uglyURLs]\nposts = true', { uglyURLs: { posts: true } }],
    ['[outputs]\nhome = ["HTML", "JSON"]', { outputs: { home: ['html', 'json'], page: ['html'] } }],
    [
      'pygmentsOptions = "linenos=inline, linenostart=5"',
      { markup: { highlight: { linenos: 'inline', linenostart: '5' } } },
    ],
    ['pygmentsUseClasses = true', { markup: { highlight: { noclasses: false } } }],
    ['[markup.goldmark.extensions.typographer]\ndisable = true', { markup: { typographer: false } }],
    ['[markup.goldmark.extensions]\nfootnote = false', { markup: { footnote: false, table: true } }],
    [
      '[frontmatter]\ndate = [":filename", ":default"]',
      { dateFields: { date: [':filename', 'date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'] } },
    ],
  ])('%j', (text, wanted) => {
    const { config, said } = configOf({ 'hugo.toml': `${base}${text}` })
    expect(said).toEqual([])
    expect(config).toMatchObject(wanted)
  })

  it.each([
    ['[pagination]\npagerSize = 0', 'hugo.toml:4:13: "pagination.pagerSize" must be a whole number from 1'],
    ['timeZone = "Asia/Soul"', 'hugo.toml:3:12: "timeZone" "Asia/Soul" is unknown'],
    ['defaultContentLanguage = "ko"\n[languages.en]', 'hugo.toml:3:26: "defaultContentLanguage" "ko" is none'],
    ['buildDrafts = "maybe"', 'hugo.toml:3:15: "buildDrafts" must be true or false'],
    ['ignoreFiles = ["("]', 'hugo.toml:3:15: "ignoreFiles" "(" is no regular expression'],
    ['title = "again"', 'hugo.toml:3:1: "title" is written twice: keys must be unique'],
    ['[permalinks]\nposts = "/:yeer/:slug/"', 'hugo.toml:4:9: "permalinks.posts" has an unknown token :yeer'],
    ['pagnate = 5', 'hugo.toml:3:1: warning: unknown setting "pagnate" (did you mean "paginate"?)'],
    ['[menus]\nmain = "x"', 'hugo.toml:4:8: "menus.main" must be a list of entries'],
  ])('%j is told at its place', (text, problem) => {
    expect(configOf({ 'hugo.toml': `${base}${text}` }).said[0]).toContain(problem)
  })

  it('a disabled language is left out', () => {
    const { config } = configOf({ 'hugo.toml': `${base}[languages.en]\n[languages.ko]\ndisabled = true` })
    expect(config.languages.map(({ key }) => key)).toEqual(['en'])
  })
})

describe('Signs for search engines', () => {
  it.each([
    ['[params.gaji.verification]\nNaver = "a1"\ngoogle = "b-2_"', { naver: 'a1', google: 'b-2_' }],
    ['[params.verification]\ngoogle = "b2"\npinterest = "c3"', { google: 'b2' }],
    ['[params.analytics.bing]\nSiteVerificationTag = "d4"', { bing: 'd4' }],
    ['', {}],
  ])('%j', (text, verification) => {
    expect(configOf({ 'hugo.toml': `${base}${text}` })).toMatchObject({ config: { verification }, said: [] })
  })
})

describe('A script that counts visits', () => {
  const analyticsOf = (text: string) => configOf({ 'hugo.toml': `${base}[params.gaji.analytics]\n${text}` })

  it('is none where nothing is written', () => {
    expect(configOf({ 'hugo.toml': base }).config.analytics).toBeNull()
  })

  it('may send to where it came from, or to the hosts that are named', () => {
    const src = 'src = "https://count.example/js/c.js"'
    const attributes = { 'data-domain': 'me.example' }
    const written = `${src}\n[params.gaji.analytics.attributes]\ndata-domain = "me.example"`
    const script = 'https://count.example/js/c.js'
    expect(analyticsOf(written).config.analytics).toEqual({
      src: script,
      attributes,
      connect: ['https://count.example'],
    })
    expect(analyticsOf(`${src}\nconnect = ["https://a.example"]`).config.analytics?.connect).toEqual([
      'https://a.example',
    ])
  })

  it('may be a file of the site', () => {
    expect(analyticsOf('src = "/count.js"').config.analytics).toEqual({ src: '/count.js', attributes: {}, connect: [] })
  })
})

describe('What is wrong with a setting of our own', () => {
  it.each([
    [
      '[params.gaji.verification]\ngoogl = "a"',
      '4:9: "params.gaji.verification.googl" is an unknown setting (did you mean "google"?)',
    ],
    [
      `[params.gaji.verification]\nnaver = '<meta name="n" content="a1" />'`,
      '4:9: "params.gaji.verification.naver" is no sign of a search engine (write "a1" alone)',
    ],
    [
      '[params.gaji.analytics]\nconnect = []',
      '3:14: "params.gaji.analytics" must be the address of a script (write "https://count.example/count.js", or "/count.js" for a file of the site)',
    ],
    [
      '[params.gaji.analytics]\nsrc = "http://a.example/c.js"',
      '4:7: "params.gaji.analytics.src" must be the address of a script (write "https://count.example/count.js", or "/count.js" for a file of the site)',
    ],
    [
      '[params.gaji.analytics]\nsrc = "/c.js"\nconnect = "https://a.example/x"',
      '5:11: "params.gaji.analytics.connect" "https://a.example/x" is not the origin of a host (write "https://a.example")',
    ],
    [
      '[params.gaji.analytics]\nsrc = "/c.js"\nattributes = { onload = "x()" }',
      '5:25: "params.gaji.analytics.attributes.onload" is no attribute for it (known are data-…, integrity, crossorigin and referrerpolicy)',
    ],
    ['[params.gaji]\ncards = "few"', '4:9: "params.gaji.cards" must be true or false'],
    [
      '[params.gaji]\nindexNow = "a b"',
      '4:12: "params.gaji.indexNow" is no key for IndexNow (write 8 to 128 letters (a–z), digits and hyphens of your choice)',
    ],
  ])('%j is told at its place', (text, problem) => {
    expect(configOf({ 'hugo.toml': `${base}${text}` }).said).toEqual([`hugo.toml:${problem}`])
  })
})
