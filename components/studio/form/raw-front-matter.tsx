import { dataText } from '../../../lib/writing/document/post-document'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { useWords } from '../shared/studio-context'
import { TextInput } from './text-input'

/** The front matter between its delimiters, as it stands in the file. */
export function RawFrontMatter({ session, state }: { session: PostSession; state: SessionState }) {
  const { form } = useWords()
  const text = dataText(state.post).replaceAll('\r\n', '\n')
  return (
    <TextInput
      label={form.raw}
      className="studio-raw"
      rows={Math.min(24, text.split('\n').length + 1)}
      value={text}
      isDisabled={!state.isMine || state.recovery !== null}
      onWrite={session.setDataText}
    />
  )
}
