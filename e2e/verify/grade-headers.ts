import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installTool } from '../../lib/tools/testing/install-tool'

/** What a host has answered, as the Observatory takes it. */
type Answer = { status: number; headers: Record<string, string>; verified: boolean; httpEquiv: Map<string, string[]> }
type Requests = {
  responses: { auto: Answer; https: Answer; cors: Answer }
  resources: { path: string }
  session: { url: URL; jar: null }
}

export type Page = { status: number; headers: Record<string, string>; cors: Record<string, string>; text: string }
export type Grade = { score: number; grade: string; failed: string[] }

/**
 * MDN's HTTP Observatory as a function: its own tests and sum, without its requests, which know no server of this
 * machine. Null where the registry doesn't give it. Its scripts would fetch the preload list, on which no test's host is.
 */
export async function loadObservatory(): Promise<((page: Page, url: URL) => Grade) | null> {
  const folder = installTool('@mdn/mdn-http-observatory', '1.4.8', ['--ignore-scripts'])
  if (!folder) return null
  mkdirSync(join(folder, 'conf'), { recursive: true })
  writeFileSync(join(folder, 'conf', 'hsts-preload.json'), '{}')
  const load = (file: string) => import(pathToFileURL(join(folder, 'src', file)).href)
  const [{ ALL_TESTS }, { Requests }, { getGradeForScore, getScoreModifier }, charts] = await Promise.all(
    ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js'].map(load),
  )

  return ({ status, headers, cors, text }, url) => {
    const answer = { status, headers, verified: true, httpEquiv: new Map() }
    const requests: Requests = new Requests(url.hostname)
    Object.assign(requests.responses, { auto: answer, https: answer, cors: { ...answer, headers: cors } })
    requests.resources.path = text
    requests.session = { url, jar: null }
    const results: { result: string; pass: boolean }[] = ALL_TESTS.map((test: (of: Requests) => unknown) =>
      test(requests),
    )
    const points = results.map(({ result }): number => getScoreModifier(result))
    const lost = points.filter((point) => point < 0).reduce((sum, point) => sum + point, 100)
    const earned = points.filter((point) => point > 0).reduce((sum, point) => sum + point, lost)
    const sum = lost >= charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? earned : lost
    return { ...getGradeForScore(sum), failed: results.filter(({ pass }) => !pass).map(({ result }) => result) }
  }
}
