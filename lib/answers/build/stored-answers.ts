import { existsSync } from 'node:fs'
import { environment } from '../../base/environment'
import { projectFolder } from '../../base/workspace/project-folder'
import { storePlace } from '../serve/store-place'
import { addressToday, type KeptAnswers, type ShownAnswers } from '../site/kept-answers'
import type { Database } from '../store/open-database'

type Stored = Record<string, ShownAnswers | null>

/**
 * What the store has of each page, to be written into it. Where it can't be reached (an image is built, a preview), no
 * page has a number, the author is told, and the build goes on: a page asks for it anyway when it is read.
 */
export async function storedAnswers({ pages, moved }: Pick<KeptAnswers, 'pages' | 'moved'>): Promise<Stored> {
  const urls = Object.keys(pages)
  const nothing: Stored = Object.fromEntries(urls.map((url) => [url, null]))
  try {
    const place = storePlace(environment, projectFolder)
    // Of a first build, or of an image, whose store lies where it will run.
    if ('file' in place && !existsSync(place.file)) return nothing
    const { openDatabase } = await import('../store/open-database')
    const database = await openDatabase(place)
    const stored = await readAll(database, moved)
    await database.destroy()
    return Object.fromEntries(urls.map((url) => [url, stored.get(url) ?? { views: 0, likes: 0, comments: [] }]))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`answers: the store can't be reached, pages are built without numbers: ${reason}\n`)
    return nothing
  }
}

/** Three questions, however many pages there are. */
async function readAll(db: Database, moved: KeptAnswers['moved']): Promise<Map<string, ShownAnswers>> {
  const stored = new Map<string, ShownAnswers>()
  const at = (page: string) => {
    const url = addressToday({ moved }, page)
    const answers = stored.get(url) ?? { views: 0, likes: 0, comments: [] }
    stored.set(url, answers)
    return answers
  }
  const views = db.selectFrom('answers_views').select(['page', ({ fn }) => fn.sum<number>('count').as('count')])
  for (const { page, count } of await views.groupBy('page').execute()) at(page).views += Number(count)
  const likes = db.selectFrom('answers_likes').select(['page', ({ fn }) => fn.countAll<number>().as('count')])
  for (const { page, count } of await likes.groupBy('page').execute()) at(page).likes += Number(count)
  const comments = db.selectFrom('answers_comments').selectAll().where('state', '=', 'shown')
  // What only the author may know isn't written into a page's files.
  for (const comment of await comments.orderBy('created').orderBy('id').execute())
    at(comment.page).comments.push({ ...comment, email: null, stop: null, sender: null, secret: null, reason: null })
  return stored
}
