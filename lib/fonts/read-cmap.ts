/**
 * The characters that a font has glyphs for, from its `cmap` table (TrueType or OpenType, not WOFF).
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCmap(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = findTable(view, 'cmap')
  const found = new Set<number>()
  for (let record = 0; record < view.getUint16(table + 2); record++) {
    const start = table + view.getUint32(table + 4 + record * 8 + 4)
    const format = view.getUint16(start)
    if (format === 12) readGroups(view, start, found)
    if (format === 4) readSegments(view, start, found)
  }
  return found
}

function findTable(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no ${tag} table`)
}

function readGroups(view: DataView, start: number, found: Set<number>): void {
  for (let at = start + 16; at < start + 16 + view.getUint32(start + 12) * 12; at += 12) {
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code++) found.add(code)
  }
}

function readSegments(view: DataView, start: number, found: Set<number>): void {
  const length = view.getUint16(start + 6)
  for (let segment = 0; segment < length; segment += 2) {
    const last = view.getUint16(start + 14 + segment)
    const first = view.getUint16(start + 16 + length + segment)
    const delta = view.getUint16(start + 16 + length * 2 + segment)
    const offsetAt = start + 16 + length * 3 + segment
    const offset = view.getUint16(offsetAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + (code - first) * 2)
      if (glyph & 0xffff) found.add(code)
    }
  }
}
