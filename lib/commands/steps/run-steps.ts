import { spawnSync } from 'node:child_process'

/** What a step is, and its command. */
export type Step = [what: string, command: string[]]

/** Runs one after the other and says how long each took. The first failure ends all. */
export function runSteps(steps: readonly Step[]): void {
  for (const [what, [command, ...options]] of steps) {
    process.stdout.write(`\n== ${what}\n`)
    const begun = Date.now()
    const { status } = spawnSync(command as string, options, { stdio: 'inherit' })
    process.stdout.write(`== ${what}: ${Math.round((Date.now() - begun) / 1000)} s\n`)
    if (status !== 0) process.exit(status ?? 1)
  }
}
