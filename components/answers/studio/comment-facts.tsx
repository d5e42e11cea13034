import type { ListedComment } from '../../../lib/answers/author/list-comments'
import type { AuthorPageProps } from './author-page-props'

type CommentFactsProps = Pick<AuthorPageProps, 'lang' | 'words'> & { comment: ListedComment; name: string }

/** Who wrote a comment, when and below which post, whether readers see it, and why not. */
export function CommentFacts({ comment, lang, words, name }: CommentFactsProps) {
  const { state, reason, created } = comment
  const why = reason !== null && state === 'held' && words.reasons[reason as keyof typeof words.reasons]
  return (
    <>
      <p className="studio-who">
        <strong>{name}</strong>
        {comment.isByAuthor && <span className="studio-badge">{words.byAuthor}</span>}
        {comment.isReply && <span className="studio-badge">{words.isReply}</span>}
        <span className="studio-badge" data-state={state}>
          {words.states[state]}
        </span>
        {comment.isBlocked && <span className="studio-badge">{words.blocked}</span>}
      </p>
      <p className="studio-facts">
        <time dateTime={new Date(created).toISOString()}>
          {new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(created)}
        </time>
        <a href={comment.address}>{comment.title || words.unknownPage}</a>
        {why && <span>{why}</span>}
        {comment.wantsMail && <span>{words.wantsMail}</span>}
      </p>
    </>
  )
}
