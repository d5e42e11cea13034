import type { AuthorWords } from '../../../lib/answers/author/author-words'
import type { StudioViewProps } from '../../shapes/studio-view'
import { CommentsPage } from './comments-page'
import { NumbersPage } from './numbers-page'

/** The author's own pages of what readers answer. */
export function AnswersStudio({ path, words, ...rest }: StudioViewProps) {
  const Page = path === 'numbers' ? NumbersPage : CommentsPage
  return <Page words={words as AuthorWords} {...rest} />
}
