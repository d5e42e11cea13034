import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import type { Workspace } from '../../base/workspace/workspace'
import { bundleCode, writeBundle } from '../code/bundle-code'
import type { ParseTask } from './parse-worker'
import type { ParsedFacts } from './parsed-facts'
import { openTimeLimit } from './time-limit'

/** Threads that parse posts, as many as there are cores. */
export type ParserPool = {
  /** of the code that they run: the trees of another are others */
  version: string
  threads: number
  /** Throws TooSlow where the post has had its time: its thread is ended, and the next post gets another. */
  parse(task: ParseTask): Promise<ParsedFacts>
}

type Place = Pick<Workspace, 'projectFolder' | 'buildFolder'>

/** Room for the garbage of one post, so that it is gone before it is looked at: V8's own 16 cost a quarter more. */
const maxYoungGenerationSizeMb = 64

const pools = new Map<string, Promise<ParserPool>>()

/**
 * One for the process, as a thread takes longer to begin than to parse ten posts. It keeps no process alive. `waits`: one
 * thread is there from now on, for the next save.
 */
export function parserPool(workspace: Place, { waits = false } = {}): Promise<ParserPool> {
  const known = pools.get(workspace.projectFolder)
  if (known) return known
  const pool = openPool(workspace, 'lib/build/parse/parse-worker.ts', { minThreads: waits ? 1 : 0 })
  pools.set(workspace.projectFolder, pool)
  return pool
}

type PoolOptions = {
  /** of processor time, for one post */
  seconds?: number
  /** threads that don't end when there is nothing to do */
  minThreads?: number
}

/** `module`: what a thread runs, from where the engine stands. */
export async function openPool(
  { projectFolder, buildFolder }: Place,
  module: string,
  { seconds, minThreads = 0 }: PoolOptions = {},
): Promise<ParserPool> {
  const bundle = await bundleCode(projectFolder, module)
  const filename = writeBundle(buildFolder, 'parser', bundle)
  const threads = availableParallelism()
  const ends = { minThreads, maxThreads: threads, idleTimeout: 5_000 }
  const pool = new Tinypool({ filename, ...ends, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb } })
  const limit = openTimeLimit(seconds)
  const parse = (task: ParseTask) => limit.watch((signal, begun) => pool.run({ ...task, begun }, { signal }))
  return { version: bundle.version, threads, parse }
}
