type Answer = { id: number; value?: unknown; failure?: string }
type Waiting = { resolve: (value: unknown) => void; reject: (why: Error) => void }

/** A worker that answers one message by another. Where it can't be started, all that it is asked fails and says so. */
export function startWorker(url: string): (call: object) => Promise<unknown> {
  const worker = new Worker(url, { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let broken: string | null = null
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const found = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.failure === undefined) found?.resolve(data.value)
    else found?.reject(new Error(data.failure))
  }
  worker.onerror = ({ message }) => {
    broken = message || url
    for (const { reject } of waiting.values()) reject(new Error(broken))
    waiting.clear()
  }
  return (call) =>
    new Promise((resolve, reject) => {
      if (broken !== null) return reject(new Error(broken))
      const id = last++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, call })
    })
}
