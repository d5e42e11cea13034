import type { AuthorWords } from '../../../lib/answers/author/author-words'
import type { StudioViewProps } from '../../shapes/studio-view'

export type AuthorPageProps = Omit<StudioViewProps, 'path' | 'words'> & { words: AuthorWords }
