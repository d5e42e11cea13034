import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { bundledLanguages, bundledLanguagesInfo } from 'shiki/langs'
import { codeTheme } from './code-theme'

/** Written for "no language". */
const plain = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'none',
  'nohighlight',
  'no-highlight',
  'ascii',
  'output',
  'goat',
  'fallback',
])

/** Chroma's names (Hugo's highlighter) that Shiki spells differently. */
const chroma: Record<string, string> = {
  golang: 'go',
  'shell-session': 'shellsession',
  'bash-session': 'shellsession',
  'sh-session': 'shellsession',
  ksh: 'bash',
  ash: 'bash',
  python3: 'python',
  py3: 'python',
  pycon: 'python',
  node: 'javascript',
  objectivec: 'objective-c',
  apacheconf: 'apache',
  nginxconf: 'nginx',
  postgres: 'sql',
  postgresql: 'sql',
  mysql: 'sql',
  tsql: 'sql',
  sqlite3: 'sql',
  pgsql: 'sql',
  octave: 'matlab',
  conf: 'ini',
  cfg: 'ini',
  dosini: 'ini',
  dosbatch: 'bat',
  batchfile: 'bat',
  posh: 'powershell',
  nasm: 'asm',
  gas: 'asm',
  rkt: 'racket',
  gradle: 'groovy',
  vbnet: 'vb',
  htm: 'html',
  xhtml: 'html',
  svg: 'xml',
  'go-html-template': 'html',
  'go-text-template': 'html',
  tpl: 'html',
  gotmpl: 'html',
  'emacs-lisp': 'emacs-lisp',
  patch: 'diff',
  udiff: 'diff',
  jsonp: 'javascript',
  mathematica: 'wolfram',
  hbs: 'handlebars',
  caddy: 'nginx',
  env: 'dotenv',
}

const labels = new Map(bundledLanguagesInfo.map(({ id, name }) => [id, name]))
const aliases = new Map(
  bundledLanguagesInfo.flatMap(({ id, aliases: others = [] }) => others.map((name) => [name, id])),
)

export type CodeLanguage = { id: string; label: string }

/** 'plain' for text without colours, null for a name nobody knows. */
export function findLanguage(name: string): CodeLanguage | 'plain' | null {
  const lower = name.toLowerCase()
  if (plain.has(lower)) return 'plain'
  const known = chroma[lower] ?? lower
  const id = aliases.get(known) ?? known
  return Object.hasOwn(bundledLanguages, id) ? { id, label: labels.get(id) ?? name } : null
}

let highlighter: HighlighterCore | null = null

/**
 * Loads the grammars of languages by their names in fences. One highlighter for all pages, with the grammars asked for
 * so far. Oniguruma rather than JavaScript's own expressions: four times as fast on 6 KB of TypeScript, and equal on
 * the rest.
 */
export async function loadLanguages(names: Iterable<string>): Promise<void> {
  for (const name of names) {
    const language = findLanguage(name)
    if (language === 'plain' || language === null) continue
    highlighter ??= await createHighlighterCore({
      themes: [codeTheme],
      langs: [],
      engine: createOnigurumaEngine(import('shiki/wasm')),
    })
    if (highlighter.getLoadedLanguages().includes(language.id)) continue
    await highlighter.loadLanguage(bundledLanguages[language.id as keyof typeof bundledLanguages])
  }
}

/** The highlighter that knows a language; null where its grammar has not been loaded. */
export function highlighterFor(id: string): HighlighterCore | null {
  return highlighter?.getLoadedLanguages().includes(id) ? highlighter : null
}
