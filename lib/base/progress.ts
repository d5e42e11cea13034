type Options = {
  out?: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>
  now?: () => number
}

type Progress = { tell(done: number, of: number): void; end(): void }

/** Between two lines where lines stay (a log): a short job says nothing. */
const pause = 10_000
/** Between two drawings of the line of a terminal. */
const frame = 100

/**
 * How far a long job is: one line that is written over on a terminal, now and then a line elsewhere. One place for all
 * that is shown while something runs; results and problems are told when it has ended.
 */
export function openProgress(
  what: { ko: string; en: string },
  { out = process.stderr, now = Date.now }: Options = {},
): Progress {
  const terminal = Boolean(out.isTTY)
  let last = terminal ? Number.NEGATIVE_INFINITY : now()
  let isDrawn = false
  return {
    tell(done, of) {
      if (now() - last < (terminal ? frame : pause)) return
      last = now()
      const line = `${what.ko} ${done}/${of} · ${what.en} ${done} of ${of}`
      out.write(terminal ? `\r\u001b[K${line}` : `${line}\n`)
      isDrawn = true
    },
    end() {
      if (terminal && isDrawn) out.write('\r\u001b[K')
    },
  }
}
