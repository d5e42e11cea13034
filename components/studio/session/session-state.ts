import type { Refusal } from '../../../lib/writing/document/edit-value'
import type { PostDocument } from '../../../lib/writing/document/post-document'
import type { Data } from '../../../lib/writing/document/read-data'
import type { Draft } from '../store/drafts'

/** How far the writing of the file is; `message` is what the server said, '' where it wasn't reached. */
export type Saving = { step: 'rest' } | { step: 'running' } | { step: 'done' } | { step: 'failed'; message: string }

/** What the page shows of a post that is written; the body's text stands in its field and not here. */
export type SessionState = {
  phase: 'loading' | 'failed' | 'readOnly' | 'open'
  /** why it failed or is only read, in the server's words */
  message: string
  path: string
  url: string | null
  /** null: the file isn't there yet */
  version: string | null
  /** front matter as text; its body counts for nothing */
  post: PostDocument
  /** what the front matter says; a text is why it can't be read; null until its parsers are there */
  data: Data | string | null
  /** the last edit of a field that was refused */
  refusal: { field: string; why: Refusal } | null
  /** another body than the field was made with: it is made anew */
  epoch: number
  hasUnsaved: boolean
  saving: Saving
  /** when the unsaved text was last kept in this browser; 'failed': it can't be */
  keptAt: number | 'failed' | null
  recovery: Draft | null
  conflict: { version: string; text: string } | null
  /** false: another tab writes this post */
  isMine: boolean
}
