import { absoluteUrl } from '../../site/addresses/urls'
import { say } from '../../words/words'
import type { KeptAnswers } from '../site/kept-answers'
import type { CommentRow } from '../store/tables'
import type { Mail } from './means'
import { tellWords } from './words'

type Kept = Pick<KeptAnswers, 'baseURL' | 'basePath' | 'langTag' | 'title' | 'settings' | 'pages'>

/** To the author, in the language of the site: what was written, where it is read and where it is decided on. */
export function mailToAuthor(comment: CommentRow, kept: Kept, isLastFor: number | null): Omit<Mail, 'to'> {
  const words = tellWords(kept.langTag)
  const isHeld = comment.state === 'held'
  const said = { name: comment.name || words.nobody, title: titleOf(comment, kept) }
  const place = kept.settings?.at ? words.decideThere : `${words.decide} ${absoluteUrl(kept, '/write/comments/')}`
  return {
    subject: `[${kept.title}] ${say(isHeld ? words.held : words.new, said)}`,
    text: [
      quoted(comment.text),
      isHeld ? words.heldBecause : `${words.read} ${addressOf(comment, kept)}`,
      place,
      ...(isLastFor === null ? [] : [say(words.many, { count: isLastFor })]),
    ].join('\n\n'),
  }
}

/** To whoever has written what this replies to, in the language of the post, with the way to end such mails. */
export function mailToReplied(
  comment: CommentRow,
  parent: Pick<CommentRow, 'id' | 'text' | 'stop'>,
  kept: Kept,
): Omit<Mail, 'to'> & { stop: string } {
  const words = tellWords(kept.pages[comment.page]?.langTag ?? kept.langTag)
  const said = { name: comment.name || words.nobody, title: titleOf(comment, kept) }
  const stop = `${apiOf(kept)}/stop?${new URLSearchParams({ id: parent.id, key: parent.stop ?? '' })}`
  return {
    subject: `[${kept.title}] ${say(words.reply, said)}`,
    text: [
      quoted(comment.text),
      `${words.read} ${addressOf(comment, kept)}`,
      `${words.yours}\n${quoted(parent.text)}`,
      `-- \n${words.stop}\n${stop}`,
    ].join('\n\n'),
    stop,
  }
}

/** What programs are told: all of it that readers may see, and a line that chats show (Slack's `text`, Discord's `content`). */
export function webhookBody(comment: CommentRow, kept: Kept): object {
  const { subject } = mailToAuthor(comment, kept, null)
  const { id, page, parent, name, text, state, reason, created } = comment
  const address = addressOf(comment, kept)
  const line = `${subject}\n${quoted(text)}\n${address}`.slice(0, 1900)
  return { text: line, content: line, comment: { id, page, parent, name, text, state, reason, created, address } }
}

function titleOf({ page }: CommentRow, { pages }: Kept): string {
  return pages[page]?.title ?? page
}

function addressOf({ id, page }: CommentRow, kept: Kept): string {
  return `${absoluteUrl(kept, page)}#comment-${id}`
}

function apiOf(kept: Kept): string {
  return kept.settings?.at ?? absoluteUrl(kept, '/api/answers')
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ')
}
