import type { Data } from '../../../lib/writing/document/read-data'
import { valueAt } from '../../../lib/writing/document/value-at'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { postAddress } from '../../../lib/writing/names/post-address'

type Site = Pick<SiteFacts, 'addresses' | 'prefixes' | 'defaultLanguage'>

/** Where a post will stand by the rules of its site, decoded; null where they make no address of it. */
export function addressOf(path: string, data: Data, { addresses, prefixes, defaultLanguage }: Site): string | null {
  const said = (name: string) => {
    const value = valueAt(data, name)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null
  }
  // "index.en.md": the language is no part of the name.
  const suffix = /\.([\w-]+)\.md$/.exec(path)?.[1] ?? ''
  const language = Object.hasOwn(prefixes, suffix) ? suffix : defaultLanguage
  const plain = language === suffix ? path.replace(/\.[\w-]+\.md$/, '.md') : path
  const { title, slug, url, date } = { title: said('title'), slug: said('slug'), url: said('url'), date: said('date') }
  const prefix = prefixes[language] ?? ''
  const made = postAddress({ path: plain, title: title ?? '', slug, url, date, prefix }, addresses)
  return typeof made === 'string' ? made : null
}
