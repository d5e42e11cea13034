import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { PageDocument } from '../../../.gaji/.contentlayer/generated/types'
import { writeWhole } from '../../base/disk/write-whole'
import { documentsFolder, generatedFolder } from '../../base/workspace'
import type { Page } from '../../record/types'

/**
 * The two ends of Contentlayer: what goes in as normalised Markdown, what comes out as typed JSON. With
 * contentlayer.config.ts this is all that knows it. One file is read at a time: the generated barrel
 * would pull every body into memory.
 */
export function writeDocuments(pages: readonly Page[], ofFeatures: ReadonlyMap<string, string>): void {
  mkdirSync(documentsFolder, { recursive: true })
  const wanted = new Set<string>()
  const write = (name: string, text: string) => {
    wanted.add(name)
    const path = join(documentsFolder, name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text)
  }
  for (const page of pages) {
    if (page.file === null) continue
    write(documentName(page.file), `---\n${stringify(documentFields(page), { lineWidth: 0 })}---\n${page.body}`)
  }
  for (const [name, text] of ofFeatures) write(name, text)
  for (const name of readdirSync(documentsFolder)) if (!wanted.has(name)) rmSync(join(documentsFolder, name))
}

export function readDocument(file: string): PageDocument {
  const path = join(generatedFolder, 'PageDocument', `${documentName(file)}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as PageDocument
}

/** A letter, because Contentlayer puts a mark before a digit; a hash, because a deep path in Hangul is longer than a file name may be, and because NFC and NFD must not meet. */
function documentName(file: string): string {
  return `p${createHash('sha256').update(file).digest('hex').slice(0, 32)}.md`
}

function documentFields(page: Page) {
  const { fields } = page
  return {
    file: page.file,
    format: page.format,
    bodyLine: page.bodyLine,
    kind: page.kind,
    lang: page.lang,
    url: page.url,
    title: page.title,
    linkTitle: page.linkTitle,
    section: page.section,
    pageType: page.type,
    ...(fields.layout ? { layout: fields.layout } : {}),
    description: fields.description,
    summary: fields.summary,
    ...(page.date ? { date: page.date } : {}),
    ...(page.lastmod ? { lastmod: page.lastmod } : {}),
    weight: fields.weight,
    keywords: fields.keywords,
    series: fields.series,
    images: fields.images,
    params: fields.params,
  }
}
