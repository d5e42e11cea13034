import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedPath, skipAloud } from '../tools/testing/shared'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Files that an editor spoils who isn't careful, by what is special about them; spelled out, since git may not keep them. */
export const hostileFiles: Record<string, Uint8Array> = {
  empty: utf8(''),
  'no front matter': utf8('# 제목\n\n글\n'),
  'no front matter, CRLF': utf8('# 제목\r\n\r\n글\r\n'),
  'empty TOML': utf8('+++\n+++\n글\n'),
  'empty YAML': utf8('---\n---\n\n글\n'),
  'no final newline': utf8('+++\ntitle = "가"\n+++\n\n글'),
  'front matter alone': utf8('---\ntitle: 가\n---'),
  'trailing spaces': utf8('+++\ntitle = "가"  \n+++\n\n한 줄  \n두 줄  \n\t\n   \n'),
  'CRLF, TOML': utf8('+++\r\ntitle = "가"\r\ntags = [\r\n    "a",\r\n    "b",\r\n]\r\n+++\r\n\r\n글\r\n'),
  'CRLF, YAML': utf8('---\r\ntitle: 가\r\ntags:\r\n  - a\r\n  - b\r\n---\r\n\r\n글\r\n'),
  'mixed line ends': utf8('+++\ntitle = "가"\r\ndraft = true\n+++\r\n\r\n글\n한\r\n줄\r더\n'),
  'lone CR alone': utf8('# 가\r나\r다\r'),
  'lone CR in the body': utf8('---\ntitle: 가\n---\n나\r다\n'),
  BOM: utf8('\ufeff+++\ntitle = "가"\n+++\n글\n'),
  'BOM and CRLF': utf8('\ufeff---\r\ntitle: 가\r\n---\r\n글\r\n'),
  'TOML with comments, quotes and dates': utf8(
    '+++\n# 머리말\ntitle = \'작은 "따옴표"\' # 제목\ntags = [\n  "LLM", # 왜\n  # 사이\n  "NLP",\n]\ndate = 2024-03-17T21:49:00+09:00\nlastmod = 2024-03-18\nweight = 1_000\n"이름 있는 키" = 1.50\nauthor.name = "가"\n\n[cover]\n  image = "a.png" # 그림\n\n[[resources]]\nsrc = "b.png"\n+++\n글\n',
  ),
  'YAML with flow lists': utf8(
    '---\n# 머리말\ntitle:   "가"   # 제목\ntags: [ LLM,  \'NLP\' ] # 태그\ncategories: [a, b]\ndate: 2024-03-17\n\ndraft:\n---\n\n글\n',
  ),
  'YAML with comments between items': utf8(
    '---\ntitle: 가\ntags:\n    - LLM # 왜\n    # 사이\n    - "NLP"\nmenu: main\n---\n글\n',
  ),
  'YAML with folded text': utf8(
    '---\ntitle: 가\ndescription: >-\n  긴 글이\n  접혀 있다\n\n  둘째\nsummary: |\n  한 줄\n  두 줄\ndate: "2024-01-01"\n---\n글\n',
  ),
  'YAML with anchors': utf8('---\ntitle: &t 가\nlinkTitle: *t\ntags: &all [a, b]\nkeywords: *all\n---\n글\n'),
  JSON: utf8('{\n  "title": "가",\n  "tags": ["a", "b"],\n  "draft": false\n}\n\n글\n'),
  'JSON in a line': utf8('{"title":"가","tags":[]}\n글\n'),
  'keys in other cases': utf8('---\nTitle: 가\nTags:\n- a\nDRAFT: true\n---\n글\n'),
  'shortcodes and formulas': utf8(
    '+++\ntitle = "가"\n+++\n{{< tabs "uniqueid" >}}\n{{% tab "가" %}} *글* {{% /tab %}}\n{{< /tabs >}}\n\n$$\nz^{[1]} = w_1 \\\\ x\n$$\n\n+++\n---\n',
  ),
  'a rule at the beginning': utf8('***\n글\n---\n'),
  'front matter that is not closed': utf8('+++\ntitle = "가"\n\n글\n'),
  'broken TOML': utf8('+++\ntitle = 가\n+++\n글\n'),
  'broken YAML': utf8('---\ntitle: "가\n---\n글\n'),
  'two documents': utf8('---\ntitle: 가\n--- # 둘\n글\n'),
}

/** Hangul as Windows wrote it before UTF-8 ("가나"), and a French letter. */
export const unreadableFiles: Record<string, Uint8Array> = {
  'EUC-KR': new Uint8Array([...utf8('---\ntitle: '), 0xb0, 0xa1, 0xb3, 0xaa, ...utf8('\n---\n')]),
  'Latin-1': new Uint8Array([...utf8('caf'), 0xe9, ...utf8('\n')]),
  'UTF-16': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
}

/** The Markdown files of a shared site, by their paths; none, aloud, where the site isn't there. */
export function siteTexts(name: string): [path: string, bytes: Uint8Array][] {
  const folder = sharedPath('sites', name)
  if (!folder) {
    skipAloud(`texts of ${name}`)
    return []
  }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = paths.filter((path) => /^content.*\.md$/.test(path)).sort()
  return texts.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))])
}

export const sharedSites = [
  'gogo-hugo-blog',
  'vanslog',
  'golangkorea',
  'glossary',
  'cloudnative-pg',
  'hugo-book-example',
]
