import { once } from 'node:events'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { trustedProxies } from './rules/client-address'
import { createAnswersServer } from './serve/answers-server'
import { answersSettings } from './site/answers-settings'
import { openDatabase } from './store/open-database'
import { openEngines } from './store/testing-engines'

/**
 * `npm run bench:answers [VIEWS]`: what a view, a like and a comment cost on each engine, over HTTP and sixteen
 * connections, each by a reader of her own; then so many views (100,000) with the memory before, at half and after.
 */
const many = Number(process.argv[2] ?? 100_000)
const page = '/posts/a/'
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

for (const engine of await openEngines()) {
  const db = await openDatabase(await engine.fresh())
  const settings = answersSettings({
    params: { gaji: { answers: { views: true, likes: true, comments: true, hold: 'none' } } },
  })
  const site = {
    baseURL: 'http://localhost/',
    basePath: '',
    langTag: 'ko',
    timeZone: 'Asia/Seoul',
    title: 'bench',
    styles: '',
  }
  const kept = { ...site, settings, pages: { [page]: { title: 'a', langTag: 'ko' } }, moved: {} }
  const server = createAnswersServer(() => ({
    kept,
    store: async () => db,
    trusted: trustedProxies('loopback'),
    now: Date.now,
    tell: () => {},
  }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  for (const name of ['view', 'like', 'comment']) {
    const times = await sendMany(port, name, 2000)
    const seconds = times.reduce((sum, time) => sum + time, 0) / 16 / 1000
    const p99 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
    tell(engine.name, name, `${Math.round(times.length / seconds)} a second`, `p99 ${p99.toFixed(1)} ms`)
  }
  const memory = [megabytes()]
  for (const half of [1, 2]) {
    await sendMany(port, 'view', many / 2, half * 1_000_000)
    memory.push(megabytes())
  }
  tell(engine.name, `${many} views`, `${memory.join(' → ')} MiB`)
  server.closeAllConnections()
  server.close()
  await db.destroy()
  await engine.stop()
}

async function sendMany(port: number, name: string, count: number, from = 0): Promise<number[]> {
  const times: number[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let number = next++; number < count; number = next++) times.push(await send(port, name, from + number))
    }),
  )
  return times
}

function send(port: number, name: string, number: number): Promise<number> {
  const begin = performance.now()
  const address = [10, number >> 16, number >> 8, number].map((part) => part & 255).join('.')
  const body = new URLSearchParams({ page, text: `글 ${number}` }).toString()
  const headers = {
    ...{
      origin: `http://127.0.0.1:${port}`,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    },
    ...{ 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', 'x-forwarded-for': address },
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: `/api/answers/${name}`, method: 'POST', headers, agent },
      (answer) => {
        answer.resume().on('end', () => resolve(performance.now() - begin))
      },
    )
    sent.on('error', reject).end(body)
  })
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024)
}

function tell(...words: string[]): void {
  process.stdout.write(`${words.join('  ')}\n`)
}
