import type { SiteConfig } from '../../record/types'
import type { ConfigReader } from './config-reader'

type DateFields = SiteConfig['dateFields']

const defaults: DateFields = {
  date: ['date', 'publishdate', 'lastmod'],
  lastmod: [':git', 'lastmod', 'date', 'publishdate'],
  publishDate: ['publishdate', 'date'],
  expiryDate: ['expirydate'],
}

const otherNames: Record<string, string[]> = {
  lastmod: ['modified'],
  publishdate: ['pubdate', 'published'],
  expirydate: ['unpublishdate'],
}

/** The chains of [frontmatter]; `:default` stands for Hugo's own. https://gohugo.io/configuration/front-matter/ */
export function readDateFields(reader: ConfigReader): DateFields {
  const chain = (name: keyof DateFields): string[] => {
    const written = reader.list([':default'], `frontmatter.${name.toLowerCase()}`).map((field) => field.toLowerCase())
    const fields = written.flatMap((field) => (field === ':default' ? defaults[name] : [field]))
    return [...new Set(fields.flatMap((field) => [field, ...(otherNames[field] ?? [])]))]
  }
  return {
    date: chain('date'),
    lastmod: chain('lastmod'),
    publishDate: chain('publishDate'),
    expiryDate: chain('expiryDate'),
  }
}
