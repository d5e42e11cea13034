/**
 * The rules for the font's files. The core has no range of its own: of two faces that could show a character the later
 * one wins, and that is one of the rest.
 */
export function fontFaces(core: string, rest: readonly { url: string; characters: readonly string[] }[]): string {
  return [face(core), ...rest.map(({ url, characters }) => face(url, unicodeRange(characters)))].join('\n')
}

function face(url: string, range?: string): string {
  const rules = [
    'font-family:"Gaji Sans"',
    'font-weight:400 700',
    'font-display:swap',
    `src:url("${url}") format("woff2")`,
  ]
  return `@font-face{${[...rules, ...(range ? [`unicode-range:${range}`] : [])].join(';')}}`
}

/** 가, 각, 갂 → "U+AC00-AC02" */
export function unicodeRange(characters: readonly string[]): string {
  const codes = characters.map((character) => character.codePointAt(0) as number).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && code <= last[1] + 1) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}
