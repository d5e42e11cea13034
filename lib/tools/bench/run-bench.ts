import { join } from 'node:path'
import { astro } from './astro'
import type { Contender, ContenderName, State } from './contender'
import { type BenchPost, makePosts } from './corpus'
import type { Result, Row } from './cost-table'
import { gaji, pagesBuilt } from './gaji'
import { hugo } from './hugo'
import { nextFloor } from './next-floor'

type Bench = {
  sizes: number[]
  only: readonly ContenderName[]
  /** beside the cold build, with which all begin */
  states: readonly State[]
  seed: number
  /** for peers and sites */
  folder: string
  nextCommand: string
  /** how far it is */
  tell(line: string): void
}

/** One after the other: nobody is measured beside another. */
export async function runBench({ sizes, only, states, seed, folder, nextCommand, tell }: Bench): Promise<Result[]> {
  // Gaji comes first: Next alone makes as many pages.
  const pages = (posts: number) => (only.includes('gaji') ? pagesBuilt() : posts)
  const open: Record<ContenderName, () => Contender | null> = {
    gaji: () => gaji(join(folder, 'gaji'), nextCommand),
    cardless: () => gaji(join(folder, 'gaji'), nextCommand, { cards: false }),
    next: () => nextFloor(pages, nextCommand),
    astro: () => astro(join(folder, 'astro')),
    hugo: () => hugo(join(folder, 'hugo')),
  }
  const statesOf = (contender: Contender) =>
    contender.states.filter((state) => state === 'cold' || states.includes(state))
  if (only.includes('astro')) tell('installing Astro into a temporary folder')
  const contenders = only.flatMap((key) => {
    const contender = open[key]()
    return contender ? [{ key, contender }] : []
  })
  const builds = sizes.length * contenders.reduce((sum, { contender }) => sum + statesOf(contender).length, 0)
  let begun = 0
  const results: Result[] = []
  for (const size of sizes) {
    const posts = makePosts(size, seed)
    const rows: Row[] = []
    for (const { key, contender } of contenders) rows.push(...(await measureAll(key, contender, posts)))
    results.push({ posts: size, rows })
  }
  return results

  async function measureAll(key: ContenderName, contender: Contender, posts: BenchPost[]): Promise<Row[]> {
    const { name, steps } = contender
    const rows = steps.map((step): Row => ({ contender: key, name, step: step.name, costs: {} }))
    contender.take(posts)
    for (const state of statesOf(contender)) {
      tell(`${++begun} of ${builds}: ${name}, ${posts.length} posts, ${state}`)
      contender.begin(state, editedPost(posts, state))
      for (const [index, step] of steps.entries()) {
        const cost = await step.run()
        Object.assign(rows[index]?.costs ?? {}, { [state]: cost })
        tell(`    ${step.name}: ${cost.cpu.toFixed(1)} s of processor time, ${cost.wall.toFixed(1)} s by the clock`)
      }
    }
    return rows
  }
}

/** The one in the middle, with a sentence more; another for each state. */
function editedPost(posts: BenchPost[], state: State): BenchPost {
  const post = posts[posts.length >> 1] as BenchPost
  return { ...post, body: `${post.body}\n고친 문장: ${state}.\n` }
}
