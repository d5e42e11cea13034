import { isNoteType } from '../../lib/atlas/record/note'
import { localeOf, pageWords } from '../../lib/atlas/words/words'
import type { ShortcodeProps } from '../shapes/shortcode-props'
import { AtlasStyles } from './atlas-styles'

/** `{{< editor-note source="…" >}}`: a correction with its source, clearly not the author's words. */
export function EditorNote({ param, href, page, site, children }: ShortcodeProps) {
  const words = pageWords(localeOf(page.langTag))
  const type = param('type')
  return (
    <aside className="editor-note" role="note">
      <AtlasStyles of="inText" site={site} />
      <p>
        <span className="editor-note-title">{words.editorNote}</span>
        {isNoteType(type) && <span className="editor-note-type"> · {words.noteType[type]}</span>}
      </p>
      {children}
      {href && (
        <p className="editor-note-source">
          {words.source}:{' '}
          <a href={href} rel="noopener noreferrer">
            {param('title') || href}
          </a>
        </p>
      )}
    </aside>
  )
}
