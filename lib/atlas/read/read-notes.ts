import type { Problem } from '../../base/problems'
import { type EditorNote, noteTypes } from '../record/note'
import { FieldReader } from './field-reader'
import { readBilingual, readCheckedDocuments, readSource } from './schema-sources'
import { readYamlFile } from './yaml-file'

const required = ['id', 'quote', 'type', 'wrong', 'correct', 'source']

/**
 * Editor's notes of a site, from one YAML file beside it: the author's files are not touched.
 *
 *     pages:
 *       content/posts/hello.md:
 *         - id: attention-date
 *           quote: in late 2017
 *           type: error
 *           wrong: { ko: …, en: … }
 *           correct: { ko: …, en: … }
 *           source: { title: Attention Is All You Need, authors: Ashish Vaswani et al., arXiv: 1706.03762 }
 */
export function readNotes(file: string, text: string): { notes: Map<string, EditorNote[]>; problems: Problem[] } {
  const reader = new FieldReader(readYamlFile(file, text))
  const notes = new Map<string, EditorNote[]>()
  if (reader.problems.length > 0) return { notes, problems: reader.problems }
  const root = reader.row(reader.yaml.value, '', ['pages'], ['pages'])
  const pages = (root?.pages ?? {}) as Record<string, unknown>
  for (const page of Object.keys(pages)) {
    const ids = new Set<string>()
    const entries = reader.list(pages, 'pages', page)
    notes.set(
      page,
      entries.flatMap((entry) => readNote(reader, entry.value, entry.path, ids) ?? []),
    )
  }
  return { notes, problems: reader.problems }
}

function readNote(reader: FieldReader, value: unknown, path: string, ids: Set<string>): EditorNote | null {
  const row = reader.row(value, path, [...required, 'occurrence', 'alsoSee', 'verifiedBy'], required)
  if (!row) return null
  const id = reader.text(row, path, 'id')
  if (id && !/^[a-z0-9-]+$/.test(id)) reader.fail(`${path}.id`, `id "${id}" is not of a-z, 0-9 and hyphens`)
  if (ids.has(id)) reader.fail(`${path}.id`, `the note "${id}" is there twice`, 'rename one')
  ids.add(id)
  const source = row.source === undefined ? null : readSource(reader, row.source, `${path}.source`)
  const wrong = readBilingual(reader, row, path, 'wrong')
  const correct = readBilingual(reader, row, path, 'correct')
  const note = {
    id,
    quote: reader.text(row, path, 'quote'),
    occurrence: reader.count(row, path, 'occurrence') ?? 1,
    type: reader.one(row, path, 'type', noteTypes, 'imprecise'),
    alsoSee: reader.list(row, path, 'alsoSee').flatMap((entry) => readSource(reader, entry.value, entry.path) ?? []),
    verifiedBy: readCheckedDocuments(reader, row, path),
    place: reader.yaml.placeOfValue(`${path}.quote`),
  }
  return source && wrong && correct ? { ...note, wrong, correct, source } : null
}
