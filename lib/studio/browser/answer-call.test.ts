import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Studio } from '../answers/studio'
import { GithubFault } from '../repository/github-fault'
import { studioWords } from '../words/read-studio-words'
import { answerCall, answers } from './answer-call'

const routes = join('app', 'api', 'write')

test('a browser answers what the routes answer, but for a session, a file without a commit and what features answer', () => {
  const folders = readdirSync(routes, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const all = folders.flatMap(({ name }) => {
    // What features answer is a server's: they say so in the studio (components/studio/studio-links.tsx).
    if (name === 'auth' || !existsSync(join(routes, name, 'route.ts'))) return []
    const text = readFileSync(join(routes, name, 'route.ts'), 'utf8')
    return [...text.matchAll(/export const (GET|POST|PUT) /g)].map(([, method]) => `${method} ${name}`)
  })
  expect(Object.keys(answers).sort()).toEqual(all.filter((one) => one !== 'PUT file').sort())
})

const words = studioWords('ko')
const studio = (read: () => Promise<null>) =>
  ({ store: { read, save: null }, words, pageOf: () => null }) as unknown as Studio
const call = (name: string) => new Request(`https://anna.example/blog/api/write/${name}`)

test('what GitHub refuses has the same status as from a server, and its words', async () => {
  const refused = studio(() => Promise.reject(new GithubFault('session', 'Bad credentials')))
  const answer = await answerCall(refused, call('file?path=content/a.md'))
  expect([answer.status, await answer.json()]).toEqual([401, { message: words.faults.session }])
  expect(
    (
      await answerCall(
        studio(async () => null),
        call('file?path=content/a.md'),
      )
    ).status,
  ).toBe(404)
  expect(
    (
      await answerCall(
        studio(async () => null),
        call('auth/login'),
      )
    ).status,
  ).toBe(404)
})
