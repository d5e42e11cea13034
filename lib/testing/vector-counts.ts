import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedPath } from './shared'

type Counts = { passed: number; unstable: number; deviations: number }

// Each test file runs in a process of its own: what they count meets in a folder.
const folder = join('.gaji', 'vectors')

export function keepCounts(area: string, counts: Counts): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${area}.json`), JSON.stringify(counts))
}

/** Before and after a run of the unit tests: adds up what all areas of Hugo's recorded answers came to. */
export default function setup(): () => void {
  rmSync(folder, { recursive: true, force: true })
  return () => {
    const vectors = sharedPath('hugo-vectors')
    if (!vectors || !existsSync(folder)) return
    const areas = readdirSync(vectors).filter((name) => name.endsWith('.json'))
    const recorded = areas.flatMap((name) => JSON.parse(readFileSync(join(vectors, name), 'utf8')).count ?? [])
    const counted = readdirSync(folder)
    // A run of a few files has told its own areas.
    if (counted.length < recorded.length) return
    const all = counted.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Counts)
    const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0)
    const [passed, unstable, deviations] = [sum('passed'), sum('unstable'), sum('deviations')]
    const total = recorded.reduce((a: number, b: number) => a + b, 0)
    process.stderr.write(
      `Hugo's answers: ${total} = ${passed} passed + ${unstable} unstable + ${deviations} deviations with a reason\n`,
    )
    if (passed + unstable + deviations !== total) throw new Error(`${total} answers are recorded, not all were judged`)
  }
}
