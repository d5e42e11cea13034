type Queue<Answer> = {
  ask: (signal: AbortSignal) => Promise<Answer>
  onAnswer: (answer: Answer) => void
  onFailure: (error: unknown) => void
  /** milliseconds of rest before it is asked */
  pause: number
}

/**
 * Asks after a pause, one question at a time: what is changed while one is under way is asked of when that is done, and
 * whatever is answered last is of the latest text.
 */
export function previewQueue<Answer>({ ask, onAnswer, onFailure, pause }: Queue<Answer>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | null = null
  let isStale = false
  let isOver = false

  async function run() {
    timer = undefined
    if (running) {
      isStale = true
      return
    }
    isStale = false
    running = new AbortController()
    try {
      const answer = await ask(running.signal)
      if (!isOver) onAnswer(answer)
    } catch (error) {
      if (!isOver) onFailure(error)
    }
    running = null
    if (isStale && !isOver) void run()
  }
  return {
    soon(wait = pause) {
      clearTimeout(timer)
      timer = setTimeout(() => void run(), wait)
    },
    stop() {
      isOver = true
      clearTimeout(timer)
      running?.abort()
    },
  }
}
