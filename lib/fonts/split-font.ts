import type { Font } from './subset'

/** The file that every page loads, and those that only a page with rare characters asks for. */
export type SplitFont = { core: Uint8Array; rest: { characters: string[]; bytes: Uint8Array }[]; characters: string[] }

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/** Bytes of the core at most, and how many characters fit into that: the reader waits for it. */
const largestCore = 90 * 1024
const firstGuess = 640
const restSize = 120

/**
 * `needed` are shown on every page (menus, the engine's own words); `common` are those of the texts, commonest first.
 * Characters that the font doesn't have (emoji, Han) are left to the system.
 */
export async function splitFont(font: Font, needed: readonly string[], common: readonly string[]): Promise<SplitFont> {
  const supported = await font.supported()
  const all = [...new Set([...needed, ...common])].filter((character) =>
    supported.has(character.codePointAt(0) as number),
  )
  let size = Math.min(all.length, firstGuess)
  let core = await font.subset([...ascii, ...all.slice(0, size)])
  while (core.length > largestCore) {
    size = Math.floor(size * 0.95)
    core = await font.subset([...ascii, ...all.slice(0, size)])
  }
  const rest: SplitFont['rest'] = []
  for (let at = size; at < all.length; at += restSize) {
    const characters = all.slice(at, at + restSize)
    rest.push({ characters, bytes: await font.subset(characters) })
  }
  return { core, rest, characters: [...ascii, ...all] }
}
