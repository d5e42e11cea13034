import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked, writeChecked } from '../../../base/disk/checked-file'
import type { Workspace } from '../../../base/workspace/workspace'
import { bundleCode } from '../../code/bundle-code'

/** Markdown that was made of a body, kept between builds. */
export type KeptMarkdown = {
  /** `of`: all that it is made of. */
  textOf(of: unknown, make: () => string): string
  /** Removes those that this run had no use for. */
  prune(): void
}

export async function openKeptMarkdown({
  projectFolder,
  cacheFolder,
}: Pick<Workspace, 'projectFolder' | 'cacheFolder'>): Promise<KeptMarkdown> {
  const { version } = await bundleCode(projectFolder, 'lib/build/publish/markdown/plain-markdown.ts')
  const folder = join(cacheFolder, 'markdown')
  const used = new Set<string>()
  mkdirSync(folder, { recursive: true })
  return {
    textOf(of, make) {
      const name = `${createHash('sha256')
        .update(JSON.stringify([version, of]))
        .digest('hex')
        .slice(0, 32)}.md`
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
