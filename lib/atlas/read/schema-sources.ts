import { isMonth } from '../record/dates'
import { type Bilingual, type CheckedDocument, documentKinds, type Source } from '../record/types'
import { type FieldReader, join } from './field-reader'
import { isHttps } from './schema-parents'

type Row = Record<string, unknown>

const arXivPattern = /^(\d\d)(0[1-9]|1[0-2])\.\d{4,5}$/

/**
 * Where a fact can be looked up. With an arXiv id, the address and the month follow from it and need not be written:
 * `{ title: …, authors: …, arXiv: 1810.04805 }`.
 */
export function readSource(reader: FieldReader, value: unknown, path: string): Source | null {
  const known = ['title', 'authors', 'url', 'year', 'published', 'arXiv', 'doi', 'venue']
  const row = reader.row(value, path, known, ['title', 'authors'])
  if (!row) return null
  const text = (field: string) => reader.text(row, path, field)
  const arXiv = text('arXiv')
  const doi = text('doi')
  const fromId = arXivPattern.exec(arXiv)
  const month = fromId ? `20${fromId[1]}-${fromId[2]}` : ''
  const url = text('url') || (fromId ? `https://arxiv.org/abs/${arXiv}` : doi ? `https://doi.org/${doi}` : '')
  const published = text('published') || month

  if (arXiv && !fromId) reader.fail(join(path, 'arXiv'), `arXiv "${arXiv}" is no arXiv id`, 'like 1810.04805')
  if (fromId && published !== month) {
    reader.fail(join(path, 'published'), `arXiv ${arXiv} is of ${month}, but published says ${published}`)
  }
  if (doi && !/^10\.\d{4,9}\/\S+$/.test(doi)) reader.fail(join(path, 'doi'), `doi "${doi}" is no DOI`)
  if (!url) reader.fail(path, `${path} has no url, arXiv id or doi`, 'say where it can be read')
  else if (!isHttps(url)) reader.fail(join(path, 'url'), `url "${url}" is no https address`)
  if (!isMonth(published)) reader.fail(join(path, 'published'), `${path}.published must be a month`, 'like 2023-02')

  const venue = text('venue')
  return {
    title: text('title'),
    authors: text('authors'),
    url,
    year: Number(published.slice(0, 4)),
    published,
    ...(arXiv ? { arXiv } : {}),
    ...(doi ? { doi } : {}),
    ...(venue ? { venue } : {}),
  }
}

export function readSources(reader: FieldReader, row: Row, path: string): Source[] {
  const entries = reader.list(row, path, 'sources')
  if (row.sources !== undefined && entries.length === 0) {
    reader.fail(join(path, 'sources'), 'sources is empty', 'name at least one', 'missing-source')
  }
  return entries.flatMap((entry) => readSource(reader, entry.value, entry.path) ?? [])
}

export function readCheckedDocuments(reader: FieldReader, row: Row, path: string): CheckedDocument[] {
  return reader.list(row, path, 'verifiedBy').flatMap((entry) => {
    const fields = ['document', 'kind', 'facts']
    const document = reader.row(entry.value, entry.path, fields, fields)
    if (!document) return []
    return {
      document: reader.text(document, entry.path, 'document'),
      kind: reader.one(document, entry.path, 'kind', documentKinds, 'secondary'),
      facts: reader.texts(document, entry.path, 'facts'),
    }
  })
}

/** `{ ko: …, en: … }`, both written and each in its own script. */
export function readBilingual(reader: FieldReader, row: Row, path: string, field: string): Bilingual | undefined {
  if (row[field] === undefined) return undefined
  const at = join(path, field)
  const value = reader.row(row[field], at, ['ko', 'en'], ['ko', 'en'])
  if (!value) return undefined
  const both = { ko: reader.text(value, at, 'ko'), en: reader.text(value, at, 'en') }
  if (both.ko && !/[가-힣]/.test(both.ko)) reader.fail(`${at}.ko`, `${at}.ko has no Hangul in it`)
  if (/[가-힣]/.test(both.en)) reader.fail(`${at}.en`, `${at}.en has Hangul in it`)
  return both
}
