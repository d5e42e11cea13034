import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../base/disk/write-whole'

/** A card that lies in the cache: where, and the hash of its bytes, which is a part of its name. */
export type KeptCard = { path: string; hash: string }

export type KeptCards = {
  /** null where there is none under that key, or one that was cut or changed */
  find(key: string): KeptCard | null
  keep(key: string, bytes: Uint8Array): KeptCard
  /** Removes those that this run had no use for. */
  prune(): void
}

/** Cards between builds, each by all that it is made of. They are published as they lie there. */
export function openKeptCards(folder: string): KeptCards {
  mkdirSync(folder, { recursive: true })
  const names = new Map(readdirSync(folder).map((name) => [name.slice(0, keyLength), name]))
  const used = new Set<string>()
  return {
    find(key) {
      const name = names.get(key)
      const hash = name?.slice(keyLength + 1, keyLength + 1 + hashLength)
      if (!name || !hash || hashOf(readFileSync(join(folder, name))) !== hash) return null
      used.add(name)
      return { path: join(folder, name), hash }
    },
    keep(key, bytes) {
      const hash = hashOf(bytes)
      const name = `${key}-${hash}.png`
      writeWhole(join(folder, name), bytes)
      used.add(name)
      return { path: join(folder, name), hash }
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
}

const keyLength = 32
/** of which an address that browsers keep for ever is made (lib/site/headers/cache-control.ts) */
const hashLength = 16

export function cardKey(of: unknown): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, keyLength)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, hashLength)
}
