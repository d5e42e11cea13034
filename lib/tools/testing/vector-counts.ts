import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { answerAreas, readAnswers } from './hugo-answers'

export type Outcome = 'passed' | 'unstable' | 'deviation'

// Each test file runs in a process of its own: what they find meets in a folder.
const folder = join('.gaji', 'vectors')

/** Some areas are judged by two tests, each with its part of the answer. */
export function keepOutcomes(area: string, testFile: string, outcomes: Record<string, Outcome>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${area}.${basename(testFile)}.json`), JSON.stringify(outcomes))
}

/** Around a run of the unit tests: adds up what all of Hugo's recorded answers came to. */
export default function setup(): () => void {
  rmSync(folder, { recursive: true, force: true })
  return () => {
    if (!existsSync(folder)) return
    const total = answerAreas().reduce((sum, area) => sum + readAnswers(area).count, 0)
    const outcomes = new Map<string, Outcome>()
    for (const name of readdirSync(folder)) {
      const found: Record<string, Outcome> = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      for (const [id, outcome] of Object.entries(found)) {
        if (outcomes.get(id) !== 'deviation') outcomes.set(id, outcome)
      }
    }
    const count = (wanted: Outcome) => [...outcomes.values()].filter((outcome) => outcome === wanted).length
    const counts = `${count('passed')} passed + ${count('unstable')} unstable + ${count('deviation')} deviations`
    process.stderr.write(`Hugo's answers: ${outcomes.size} of ${total} = ${counts}\n`)
    const isWholeRun = process.argv.slice(2).every((word) => word === 'run' || word.startsWith('-'))
    if (isWholeRun && outcomes.size !== total) throw new Error("not all of Hugo's recorded answers were judged")
  }
}
