import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

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
const signs = dirname(require.resolve('@fontsource/noto-sans-math/package.json'))
const hanja = dirname(require.resolve('@fontsource-variable/noto-sans-kr/package.json'))
const han = dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'))
const emoji = dirname(require.resolve('@fontsource-variable/noto-emoji/package.json'))

/** The text's own font first; then signs of mathematics, Hanja, further Han, and pictures. */
export function fontFiles(weight: Weight): FontFile[] {
  const name = weight === 'bold' ? 'Bold' : 'Medium'
  const whole = [
    textFont(name),
    // What its package says of it is true of the Latin letters alone.
    join(signs, 'files', 'noto-sans-math-latin-400-normal.woff2'),
  ]
  return [
    ...whole.map((path) => ({ path, ranges: null, isEmoji: false })),
    ...[hanja, han].flatMap((folder) => piecesOf(folder, false)),
    ...piecesOf(emoji, true),
  ]
}

/** A weight of the text's own font, as outlines. */
export function textFont(weight: 'Regular' | 'Medium' | 'SemiBold' | 'Bold'): string {
  return join(pretendard, 'dist', 'public', 'static', `Pretendard-${weight}.otf`)
}

/** Which letters these are: other versions of the packages draw others. */
export function fontVersions(): string[] {
  return [pretendard, signs, hanja, han, emoji].map((folder) => {
    const { name, version } = readJson(join(folder, 'package.json')) as { name: string; version: string }
    return `${name}@${version}`
  })
}

/** Fontsource cuts a large font into files and says in `unicode.json` which characters each has: `"[3]": "U+d679-d68b,…"`. */
function piecesOf(folder: string, isEmoji: boolean): FontFile[] {
  const cut = Object.entries(readJson(join(folder, 'unicode.json')) as Record<string, string>)
  return cut.map(([part, ranges]) => ({
    path: join(folder, 'files', `${basename(folder)}-${part.replace(/^\[|\]$/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(readRange),
    isEmoji,
  }))
}

function readRange(text: string): [number, number] {
  const [first = '', last = first] = text.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
