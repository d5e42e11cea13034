import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addComment } from '../../lib/answers/store/comments'
import { addLike } from '../../lib/answers/store/likes'
import { openDatabase } from '../../lib/answers/store/open-database'
import type { CommentRow } from '../../lib/answers/store/tables'
import { addView } from '../../lib/answers/store/views'
import { envOf, serveCommand, untilItAnswers } from '../build-sites'
import { copyOf, ownSite } from '../sites'

export const path = '/posts/hello-gaji/'

/** The own blog with the studio on, and a store of its own in which readers have answered. */
export async function startAuthor(
  port: number,
  more: Record<string, string>,
): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-author-'))
  await fill(join(folder, 'answers.db'))
  const env = { ...envOf(ownSite), PORT: String(port), WRITE_MODE: 'local', DATA_DIR: folder, ...more }
  const server: ChildProcess = spawn(process.execPath, serveCommand, {
    cwd: copyOf(ownSite),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}`
  await untilItAnswers(`${address}/healthz`, server)
  return {
    address,
    async stop() {
      const hasEnded = server.exitCode !== null || once(server, 'exit')
      server.kill('SIGTERM')
      await hasEnded
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(file: string): Promise<void> {
  const db = await openDatabase({ file })
  const now = Date.now()
  const dayOf = (back: number) => new Date(now - back * 86_400_000).toISOString().slice(0, 10)
  for (let back = 1; back < 30; back++)
    for (let reader = 0; reader < (back * 7) % 11; reader++) {
      const page = reader % 3 === 0 ? '/posts/why-static/' : path
      const referrer = reader % 2 === 0 ? 'news.example.org' : null
      await addView(db, { page, day: dayOf(back), visitor: `${reader}`, referrer, language: reader > 6 ? 'en' : 'ko' })
    }
  // A browser says what it likes.
  await addView(db, { page: path, day: dayOf(1), visitor: 'x', referrer: '=cmd.example', language: 'ko' })
  await addLike(db, { page: path, day: dayOf(2), visitor: '1' })
  for (const [at, text] of said.entries())
    await addComment(db, { ...written, id: `c${at}`, text, created: now - at * 1000 })
  await db.destroy()
}

const said = ['첫 글 잘 읽었습니다. **다음 글**도 기다릴게요.', '> 정적인 블로그\n\n이 부분이 좋았어요.']

const written: Omit<CommentRow, 'id' | 'text' | 'created'> = {
  ...{ page: path, parent: null, name: '보라', state: 'shown', reason: null, secret: 'of-bora', email: null },
  ...{ stop: null, sender: null, by_author: 0, lang: 'ko', changed: null },
}
