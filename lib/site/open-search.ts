import { XMLBuilder } from 'fast-xml-parser'
import { clean } from './feeds/feed'

/** Addresses are absolute; in `results` stands `{searchTerms}` for what is searched for. */
export type SearchDescription = {
  name: string
  description: string
  lang: string
  results: string
  icon: { url: string; size: number }
  self: string
}

const builder = new XMLBuilder({ ignoreAttributes: false, format: true })

/** By which a browser adds the site's search to its own. OpenSearch 1.1, https://github.com/dewitt/opensearch */
export function openSearchXml({ name, description, lang, results, icon, self }: SearchDescription): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    OpenSearchDescription: {
      '@_xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: clean(name),
      Description: clean(description),
      Language: lang,
      InputEncoding: 'UTF-8',
      Image: { '@_width': icon.size, '@_height': icon.size, '@_type': 'image/png', '#text': icon.url },
      Url: [
        { '@_type': 'text/html', '@_template': results },
        { '@_type': 'application/opensearchdescription+xml', '@_rel': 'self', '@_template': self },
      ],
    },
  })
}
