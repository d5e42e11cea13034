import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PlainCall } from '../../record/calls/plain-call'
import { isNoteType } from '../record/note'
import { localeOf, pageWords } from '../words/words'

/** An editor's note in a feed, where no style sets it apart: its first line says whose words these are. */
export function plainNote({ param, href, content, langTag }: PlainCall): ElementContent[] {
  const words = pageWords(localeOf(langTag))
  const type = param('type')
  const title = isNoteType(type) ? `${words.editorNote} · ${words.noteType[type]}` : words.editorNote
  const source = href ? [h('p', {}, [`${words.source}: `, h('a', { href }, [param('title') || href])])] : []
  return [h('blockquote', {}, [h('p', {}, [h('strong', {}, [title])]), ...content, ...source])]
}
