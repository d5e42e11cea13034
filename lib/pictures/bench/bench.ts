/**
 * The tables of issue 5: `npx tsx lib/pictures/bench/bench.ts [site folder] [number of large pictures]`.
 * Times are told as ratios of one run: they hold on any machine.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedPath } from '../../tools/testing/shared'
import { makeVariants } from '../encode/make-variants'
import { compareEfforts } from './bench-efforts'
import { measureMemory } from './bench-memory'
import { measurePosts } from './bench-posts'

const [, , siteArgument, count = '100'] = process.argv
const site = siteArgument ?? sharedPath('sites', 'gogo-hugo-blog')
const work = mkdtempSync(join(tmpdir(), 'gaji-bench-'))
const options = { cacheFolder: join(work, 'cache'), outFolder: join(work, 'out') }

try {
  if (site) {
    const pictures = (readdirSync(site, { recursive: true }) as string[]).filter((file) =>
      /\.(?:png|jpe?g|webp)$/i.test(file),
    )
    const files = pictures.map((file) => join(site, file))
    const cold = await time(() => Promise.all(files.map((file) => makeVariants(file, options))))
    rmSync(options.outFolder, { recursive: true })
    const warm = await time(() => Promise.all(files.map((file) => makeVariants(file, options))))
    print(
      'Bytes of pictures per post (KiB; AVIF where it is offered, scrolled to the end)',
      await measurePosts(site, options),
    )
    print('Encoding (elapsed, and processor time where others share the machine)', [
      ['pictures', 'cold', 'warm, fresh checkout', 'warm : cold'],
      [`${files.length}`, shown(cold), shown(warm), `${((warm.cpu / cold.cpu) * 100).toFixed(2)} %`],
    ])
    print('AVIF effort at 780 px, as ratios to effort 2', await compareEfforts(files))
  }
  print(
    `Peak memory: ${count} pictures of 12 megapixels, all asked for at once`,
    await measureMemory(Number(count), work),
  )
} finally {
  rmSync(work, { recursive: true })
}

type Spent = { elapsed: number; cpu: number }

async function time(job: () => Promise<unknown>): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await job()
  const { user, system } = process.cpuUsage(before)
  return { elapsed: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 }
}

function shown({ elapsed, cpu }: Spent): string {
  return `${elapsed.toFixed(2)} s (${cpu.toFixed(2)} s)`
}

function print(title: string, [head = [], ...rows]: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  console.log(`\n### ${title}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}`)
}
