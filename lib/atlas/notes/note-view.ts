import type { Element, ElementContent } from 'hast'
import { inLocale } from '../record/in-locale'
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
      element('sup', { className: ['editor-mark'] }, [
        element(
          'a',
          {
            id: `${idOf(note)}-mark`,
            href: `#${idOf(note)}`,
            role: 'doc-noteref',
            ariaLabel: words.editorNoteMark.replace('{number}', `${number}`),
          },
          [text(words.editorMark.replace('{number}', `${number}`))],
        ),
      ]),
    body: (note, number) =>
      element('aside', { className: ['editor-note'], id: idOf(note), role: 'note' }, [
        element('p', {}, [
          element('a', { className: ['editor-note-title'], href: `#${idOf(note)}-mark`, role: 'doc-backlink' }, [
            text(words.editorNoteMark.replace('{number}', `${number}`)),
          ]),
          element('span', { className: ['editor-note-type'] }, [text(` · ${words.noteType[note.type]}`)]),
          text(` ${inLocale(note.correct, locale)}`),
        ]),
        element('p', { className: ['editor-note-source'] }, [
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
  const work = element('cite', {}, [text(` ${title},`)])
  return [element('a', { href: url, rel: ['noopener', 'noreferrer'] }, [text(`${authors},`), work, text(` ${year}`)])]
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
