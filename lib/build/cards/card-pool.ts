import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import type { Workspace } from '../../base/workspace/workspace'
import { resvgVersion } from '../../cards/draw/resvg'
import { fontVersions } from '../../cards/letters/font-files'
import { bundleCode, writeBundle } from '../code/bundle-code'
import type { CardTask } from './card-worker'

export type CardPool = {
  /** of all that draws, and of the letters: cards of others are others */
  version: string
  threads: number
  draw(task: CardTask): Promise<Uint8Array>
  end(): Promise<void>
}

/** Threads that draw cards. They begin with the first card, so that a build in which none is new pays for none. */
export async function openCardPool({
  projectFolder,
  buildFolder,
}: Pick<Workspace, 'projectFolder' | 'buildFolder'>): Promise<CardPool> {
  const bundle = await bundleCode(projectFolder, 'lib/build/cards/card-worker.ts')
  const threads = Math.min(4, availableParallelism())
  let pool: Tinypool | undefined
  return {
    // Lines are broken by what Node knows of languages.
    version: [bundle.version, ...fontVersions(), resvgVersion(), process.versions.icu].join(),
    threads,
    async draw(task) {
      pool ??= begin()
      return pool.run(task)
    },
    end: async () => pool?.destroy(),
  }

  function begin(): Tinypool {
    const filename = writeBundle(buildFolder, 'cards', bundle)
    return new Tinypool({ filename, minThreads: 0, maxThreads: threads, idleTimeout: 5_000, execArgv: [] })
  }
}
