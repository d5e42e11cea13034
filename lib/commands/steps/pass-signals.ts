import type { ChildProcess } from 'node:child_process'

/** What a child ends with when it was asked to: Next closes its server and then reports the signal (128 + 15). */
const asked = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Ends with the child and as the child does. A signal to us is one to it, and an end that was asked for is no failure. */
export function passSignals(child: ChildProcess): void {
  const sent = passOnSignals(child)
  child.on('exit', (code, signal) => {
    const ended = signal ? asked[signal as keyof typeof asked] : code
    process.exit(ended === undefined || ended === null ? 1 : sent.has(ended) ? 0 : ended)
  })
}

/** A signal to us is one to the child. Answers with the codes of those that came, as they come. */
export function passOnSignals(child: ChildProcess): ReadonlySet<number> {
  const sent = new Set<number>()
  for (const [name, code] of Object.entries(asked)) {
    process.on(name, () => {
      sent.add(code)
      child.kill(name as keyof typeof asked)
    })
  }
  return sent
}
