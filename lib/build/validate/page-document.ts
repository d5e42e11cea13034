import { createHash } from 'node:crypto'
import { recordOf } from '../../record/page-fields'
import type { Page } from '../../record/types'

/** Contentlayer has no null: what is missing isn't said. JSON, which costs it a fifth of what YAML does. */
export function documentOf(page: Page): string {
  const said = Object.entries(recordOf(page)).filter(([, value]) => value !== null)
  return `---json\n${JSON.stringify(Object.fromEntries(said))}\n---\n${page.body}`
}

/**
 * A letter, because Contentlayer puts a mark before a digit; a hash, because a deep path in Hangul is longer than a file
 * name may be, and because NFC and NFD must not meet. A page without a file is known by its kind and Hugo's path.
 */
export function documentName({ file, kind, lang, path }: Pick<Page, 'file' | 'kind' | 'lang' | 'path'>): string {
  const key = file ?? `${lang}\n${kind}\n${path}`
  return `p${createHash('sha256').update(key).digest('hex').slice(0, 32)}.md`
}
