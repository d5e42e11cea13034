import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { readConfig } from '../../hugo/config/config'
import { type Fate, fateOf } from './known-settings'
import { ourLines } from './our-lines'

function linesOf(toml: string): Record<string, unknown> {
  const files = { list: () => ['hugo.toml'], read: (path: string) => (path === 'hugo.toml' ? Buffer.from(toml) : null) }
  return parse(ourLines(readConfig(files).value)).params as Record<string, unknown>
}

/** One of what each of the twelve themes says, as its documentation writes it. */
const said: [theme: string, toml: string, params: Record<string, unknown>][] = [
  ['PaperMod', '[params.profileMode]\ntitle = "가"\nsubtitle = "나"', { author: '가', description: '나' }],
  [
    'Blowfish',
    '[params]\ndescription = "d"\n[params.author]\nname = "가"\nlinks = [{ github = "https://github.com/me" }]\n[params.umamiAnalytics]\nwebsiteid = "u"\ndomain = "u.dev"',
    {
      social: [{ name: 'github', url: 'https://github.com/me' }],
      gaji: { analytics: { src: 'https://u.dev/script.js', attributes: { 'data-website-id': 'u' } } },
    },
  ],
  [
    'Congo',
    '[params]\ndescription = "d"\n[params.plausibleAnalytics]\ndomain = "me.dev"',
    { gaji: { analytics: { src: 'https://plausible.io/js/script.js', attributes: { 'data-domain': 'me.dev' } } } },
  ],
  [
    'Stack',
    '[params.sidebar]\nsubtitle = "나"\n[params.comments.giscus]\nrepo = "me/b"\nrepoID = "R"\ncategory = "C"\ncategoryID = "D"\n[[menus.social]]\nidentifier = "github"\nurl = "https://github.com/me"',
    {
      description: '나',
      social: [{ name: 'github', url: 'https://github.com/me' }],
      gaji: { answers: { giscus: { repo: 'me/b', repoId: 'R', category: 'C', categoryId: 'D' } } },
    },
  ],
  [
    'LoveIt',
    '[params.home.profile]\ntitle = "가"\nsubtitle = "나"\n[params.analytics.fathom]\nid = "F"',
    {
      author: '가',
      description: '나',
      gaji: { analytics: { src: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': 'F' } } },
    },
  ],
  [
    'FixIt',
    '[params]\ndescription = "d"\n[params.page.comment.giscus]\nrepo = "me/b"\nrepoId = "R"',
    { gaji: { answers: { giscus: { repo: 'me/b', repoId: 'R' } } } },
  ],
  [
    'Docsy',
    '[params]\ndescription = "d"\n[[params.links.user]]\nname = "Mail"\nurl = "https://lists.dev/"',
    { social: [{ name: 'Mail', url: 'https://lists.dev/' }] },
  ],
  [
    'Coder',
    '[params]\ninfo = "나"\n[params.goatCounter]\ncode = "me"',
    {
      description: '나',
      gaji: {
        analytics: {
          src: 'https://gc.zgo.at/count.js',
          attributes: { 'data-goatcounter': 'https://me.goatcounter.com/count' },
          connect: ['https://me.goatcounter.com'],
        },
      },
    },
  ],
  ['clean-white', '[params]\nheader_subtitle = "나"', { description: '나' }],
  ['Terminal', '[params]\nsubtitle = "나"', { description: '나' }],
]

test.each(said)('%s: what has another name here is written under that', (theme, toml, params) => {
  expect(linesOf(`theme = "${theme}"\n${toml}`)).toEqual(params)
})

test.each(['[params]\nauthor = "가"\ndescription = "나"', 'theme = "hugo-book"\n[params]\nBookToC = true'])(
  'what is read as it is needs no line: %s',
  (toml) => {
    const files = { list: () => ['hugo.toml'], read: () => Buffer.from(toml) }
    expect(ourLines(readConfig(files).value)).toBe('')
  },
)

const fates: [path: string, fate: Fate][] = [
  ['author.name', 'read'],
  ['socialicons', 'read'],
  ['verification.naver', 'read'],
  ['analytics.google.siteverificationtag', 'read'],
  ['analytics.google.measurementid', 'googleAnalytics'],
  ['disqusshortname', 'comments'],
  ['page.comment.utterances.repo', 'comments'],
  ['homeinfoparams.content', 'home'],
  ['profilemode.imageurl', 'avatar'],
  ['author.image', 'avatar'],
  ['sidebar.avatar.src', 'avatar'],
  ['booksearch', 'search'],
  ['offlinesearch', 'search'],
  ['showsharebuttons', 'share'],
  ['customcss', 'code'],
  ['colorscheme', 'look'],
  ['showtoc', 'part'],
  ['booktoc', 'part'],
  ['dateformat', 'date'],
  ['footer.since', 'footer'],
  ['quite_unheard', 'none'],
]

test.each(fates)('%s is %s', (path, fate) => {
  expect(fateOf(path)).toBe(fate)
})
