import { mkdtempSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trustedProxies } from '../../lib/answers/rules/client-address'
import { createAnswersServer } from '../../lib/answers/serve/answers-server'
import type { KeptAnswers } from '../../lib/answers/site/kept-answers'
import { openDatabase } from '../../lib/answers/store/open-database'
import { copyOf, ownSite } from '../sites'

/** What `npm run answers:serve` answers with, for a site whose configuration lists these origins. */
export async function answersOf(origins: string[]) {
  const db = await openDatabase({ file: join(mkdtempSync(join(tmpdir(), 'gaji-listed-')), 'answers.db') })
  const kept = JSON.parse(readFileSync(join(copyOf(ownSite), '.gaji', 'answers.json'), 'utf8')) as KeptAnswers
  const settings = kept.settings && { ...kept.settings, at: 'https://answers.example.org/api/answers', origins }
  const answering = { kept: { ...kept, settings }, store: async () => db, trusted: trustedProxies(undefined) }
  const server = createAnswersServer(() => ({ ...answering, now: Date.now, tell: () => {} }))
  const countOf = async (table: 'answers_likes' | 'answers_comments') =>
    (await db.selectFrom(table).select('page').execute()).length
  return {
    listener: ((incoming, outgoing) => server.emit('request', incoming, outgoing)) as RequestListener,
    counts: async () => ({ likes: await countOf('answers_likes'), comments: await countOf('answers_comments') }),
    stop: () => db.destroy(),
  }
}
