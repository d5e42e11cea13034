import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A file of letters. `ranges`: what it was cut to, or null where only the file itself says so. */
export type FontFile = {
  path: string
  ranges: readonly (readonly [first: number, last: number])[] | null
  /** pictures rather than letters: taken first for what asks to be shown as emoji */
  isEmoji: boolean
}

export type Weight = 'medium' | 'bold'

const require = createRequire(import.meta.url)
const pretendard = dirname(require.resolve('pretendard/package.json'))
const signs = '@fontsource/noto-sans-math'
const han = ['@fontsource-variable/noto-sans-kr', '@fontsource-variable/noto-sans-sc']
const emoji = '@fontsource-variable/noto-emoji'

/** The text's own font first; then signs of mathematics, Hanja, further Han, and pictures. */
export function fontFiles(weight: Weight): FontFile[] {
  const name = weight === 'bold' ? 'Bold' : 'Medium'
  const own = join(pretendard, 'dist', 'public', 'static', `Pretendard-${name}.otf`)
  return [
    { path: own, ranges: null, isEmoji: false },
    // In one piece: what its package says of it is true of the Latin letters alone.
    { path: join(folderOf(signs), 'files', 'noto-sans-math-latin-400-normal.woff2'), ranges: null, isEmoji: false },
    ...han.flatMap((from) => piecesOf(from, false)),
    ...piecesOf(emoji, true),
  ]
}

/** Which letters these are: other versions of the packages draw others. */
export function fontVersions(): string[] {
  return ['pretendard', signs, ...han, emoji].map((name) => {
    const { version } = readJson(join(folderOf(name), 'package.json')) as { version: string }
    return `${name}@${version}`
  })
}

/** Fontsource cuts a large font into files and says in `unicode.json` which characters each has: `"[3]": "U+d679-d68b,…"`. */
function piecesOf(from: string, isEmoji: boolean): FontFile[] {
  const folder = folderOf(from)
  const name = from.slice(from.indexOf('/') + 1)
  const cut = Object.entries(readJson(join(folder, 'unicode.json')) as Record<string, string>)
  return cut.map(([part, ranges]) => ({
    path: join(folder, 'files', `${name}-${part.replace(/^\[|\]$/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(readRange),
    isEmoji,
  }))
}

function readRange(text: string): [number, number] {
  const [first = '', last = first] = text.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function folderOf(name: string): string {
  return name === 'pretendard' ? pretendard : dirname(require.resolve(`${name}/package.json`))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
