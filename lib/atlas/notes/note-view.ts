import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { inLocale, langOfData } from '../record/in-locale'
import type { EditorNote } from '../record/note'
import type { Locale, Source } from '../record/types'
import { pageWords } from '../words/words'
import type { NoteView } from './place-notes'

/**
 * How a note looks in the tree: a small raised mark in the author's sentence that leads to the note, and the note as
 * an aside that says whose words it is.
 */
export function noteView(locale: Locale): NoteView {
  const words = pageWords(locale)
  return {
    mark: (note, number) =>
      h('sup', { className: ['editor-mark'] }, [
        h(
          'a',
          {
            id: `${idOf(note)}-mark`,
            href: `#${idOf(note)}`,
            role: 'doc-noteref',
            dataNote: note.id,
            ariaLabel: words.editorNoteMark.replace('{number}', `${number}`),
          },
          [text(words.editorMark.replace('{number}', `${number}`))],
        ),
      ]),
    body: (note, number) =>
      h('aside', { className: ['editor-note'], id: idOf(note), role: 'note' }, [
        h('p', {}, [
          h('a', { className: ['editor-note-title'], href: `#${idOf(note)}-mark`, role: 'doc-backlink' }, [
            text(words.editorNoteMark.replace('{number}', `${number}`)),
          ]),
          h('span', { className: ['editor-note-type'] }, [text(` · ${words.noteType[note.type]}`)]),
          text(' '),
          h('span', { lang: langOfData(locale) }, [text(inLocale(note.correct, locale))]),
        ]),
        h('p', { className: ['editor-note-source'] }, [
          text(`${words.source}: `),
          ...sourceLink(note.source),
          ...note.alsoSee.flatMap((source) => [text('; '), ...sourceLink(source)]),
          ...(note.verifiedBy.length === 0 ? [text(`. ${words.noteUnchecked}`)] : []),
        ]),
      ]),
  }
}

function idOf(note: EditorNote): string {
  return `editor-note-${note.id}`
}

function sourceLink({ title, authors, url, year }: Source): ElementContent[] {
  const work = h('cite', {}, [text(` ${title},`)])
  return [h('a', { href: url, rel: ['noopener', 'noreferrer'] }, [text(`${authors},`), work, text(` ${year}`)])]
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
