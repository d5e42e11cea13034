import type { BlockList } from 'node:net'
import { clientAddress } from '../rules/client-address'
import { dayOf, type Visitor, visitorOf } from '../rules/visitor'
import type { AnswersSettings } from '../site/answers-settings'
import { addressesOf, addressToday, type KeptAnswers } from '../site/kept-answers'
import type { Database } from '../store/open-database'
import { saltOf } from '../store/salts'
import type { CommentRow } from '../store/tables'
import type { Occasion } from '../tell/tell'
import { type AnswersWords, answersWords } from '../words/words'

/** Whoever answers: what is known of the site, and where answers are kept. */
export type Answering = {
  kept: KeptAnswers
  store(): Promise<Database>
  trusted: BlockList
  now(): number
  /** the author hears of a comment, whoever is replied to of a reply; nobody waits for it */
  tell(comment: CommentRow, occasion: Occasion): void
}

/** One call, read as far as all kinds of it are alike. */
export type Call = {
  request: Request
  settings: AnswersSettings
  /** what is asked for: "comment" */
  name: string
  /** query or form */
  fields: ReadonlyMap<string, string>
  /** which socket it has come from */
  peer: string
  /** asked by our script, which wants JSON */
  isScript: boolean
}

/** A post that is answered, as it was named: by its own address or a former one. */
export type AnsweredPage = { url: string; addresses: string[]; title: string; langTag: string }

export function pageOf({ kept }: Pick<Answering, 'kept'>, said: string | undefined): AnsweredPage | null {
  const asked = (said ?? '').normalize('NFC')
  const url = addressToday(kept, asked)
  const page = Object.hasOwn(kept.pages, url) ? kept.pages[url] : undefined
  return page ? { url, addresses: addressesOf(kept, url), ...page } : null
}

export function wordsOf({ kept }: Pick<Answering, 'kept'>, page: AnsweredPage | null): AnswersWords {
  return answersWords(page?.langTag ?? kept.langTag)
}

/** Who asks, and the salt of the day by which that is said. */
export async function whoAsks(
  answering: Answering,
  db: Database,
  { request, peer }: Call,
): Promise<Visitor & { day: string; salt: string }> {
  const day = dayOf(answering.now(), answering.kept.timeZone)
  const salt = await saltOf(db, day)
  const address = clientAddress(peer, request.headers.get('x-forwarded-for'), answering.trusted)
  return { ...visitorOf(salt, address, request.headers.get('user-agent') ?? ''), day, salt }
}
