import { writeXml, xmlText } from './xml'

/** Addresses are absolute; in `results` stands `{searchTerms}` for what is searched for. */
export type SearchDescription = {
  name: string
  description: string
  lang: string
  results: string
  icon: { url: string; size: number }
  self: string
}

/** By which a browser adds the site's search to its own. OpenSearch 1.1, https://github.com/dewitt/opensearch */
export function openSearchXml({ name, description, lang, results, icon, self }: SearchDescription): string {
  return writeXml({
    OpenSearchDescription: {
      '@_xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: xmlText(name),
      Description: xmlText(description),
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
