import type { PostSession } from '../session/post-session'
import { useWords } from '../shared/studio-context'
import { insertBlock, insertLink, type MarkdownEdit, toggleLines, toggleMark } from '../surface/markdown-edits'

type Edit = (text: string, selection: { from: number; to: number }) => MarkdownEdit

export const edits = {
  h2: (text, selection) => toggleLines('h2', text, selection),
  h3: (text, selection) => toggleLines('h3', text, selection),
  bold: (text, selection) => toggleMark('bold', text, selection),
  italic: (text, selection) => toggleMark('italic', text, selection),
  strike: (text, selection) => toggleMark('strike', text, selection),
  quote: (text, selection) => toggleLines('quote', text, selection),
  list: (text, selection) => toggleLines('list', text, selection),
  todo: (text, selection) => toggleLines('todo', text, selection),
  link: (text, selection) => insertLink(text, selection),
  code: (text, { from, to }) => {
    const inner = text.slice(from, to)
    if (inner !== '' && !inner.includes('\n')) return toggleMark('code', text, { from, to })
    return insertBlock('code', text, from, inner)
  },
  table: (text, { to }) => insertBlock('table', text, to),
  math: (text, { from, to }) => insertBlock('math', text, from, text.slice(from, to)),
} satisfies Record<string, Edit>

export type EditName = keyof typeof edits

/** Does it at the selection, in one step of undo. */
export function applyEdit(session: PostSession, name: EditName): void {
  const port = session.port()
  if (!port) return
  const { from, to, insert, select } = edits[name](port.getText(), port.getSelection())
  port.replaceRange(from, to, insert, select)
  port.focus()
}

const before: EditName[] = ['h2', 'h3', 'bold', 'italic', 'strike', 'quote', 'list', 'todo', 'link']
const after: EditName[] = ['code', 'table', 'math']

export function Toolbar({ session, onPicture }: { session: PostSession; onPicture: () => void }) {
  const { toolbar } = useWords()
  const button = (name: EditName) => (
    <button
      key={name}
      type="button"
      data-edit={name}
      aria-label={toolbar[name].name}
      title={toolbar[name].name}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => applyEdit(session, name)}
    >
      {toolbar[name].sign}
    </button>
  )
  return (
    <div className="studio-toolbar" role="toolbar" aria-label={toolbar.label}>
      {before.map(button)}
      <button type="button" aria-label={toolbar.image.name} title={toolbar.image.name} onClick={onPicture}>
        {toolbar.image.sign}
      </button>
      {after.map(button)}
    </div>
  )
}
