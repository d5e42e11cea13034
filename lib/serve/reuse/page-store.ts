import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked, writeChecked } from '../../base/disk/checked-file'
import type { Question } from '../../door/asked'

/** A rendered page, and what tells it from the page that would be rendered now. */
export type KeptPage = {
  /** by frame-state.ts */
  frame: string
  /** what it has asked of the site, and a hash of all answers */
  asked: Question[]
  answers: string
  /** by frame-addresses.ts */
  html: string
}

/** Pages by their addresses, a file each. One that was cut or changed is as good as none. */
export function openPageStore(cacheFolder: string) {
  const folder = join(cacheFolder, 'pages')
  const nameOf = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 32)
  return {
    read(url: string): KeptPage | null {
      const text = readChecked(join(folder, nameOf(url)))?.toString()
      if (text === undefined) return null
      const end = text.indexOf('\n')
      return { ...JSON.parse(text.slice(0, end)), html: text.slice(end + 1) }
    },
    write(url: string, { html, ...inputs }: KeptPage): void {
      writeChecked(join(folder, nameOf(url)), `${JSON.stringify(inputs)}\n${html}`)
    },
    /** Removes all others. */
    keepOnly(urls: readonly string[]): void {
      const kept = new Set(urls.map(nameOf))
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!kept.has(name)) rmSync(join(folder, name), { recursive: true })
    },
  }
}
