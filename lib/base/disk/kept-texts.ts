import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked, writeChecked } from './checked-file'

/** Texts of a cache, each by all that it is made of. */
export type KeptTexts = {
  /** `of`: that, as JSON has it. What is damaged or not there is made. */
  textOf(of: unknown, make: () => string): string
  /** Removes those that this run had no use for. */
  prune(): void
}

export function openKeptTexts(folder: string): KeptTexts {
  const used = new Set<string>()
  mkdirSync(folder, { recursive: true })
  return {
    textOf(of, make) {
      const name = createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32)
      used.add(name)
      const kept = readChecked(join(folder, name))
      if (kept) return kept.toString()
      const text = make()
      writeChecked(join(folder, name), text)
      return text
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
    },
  }
}
