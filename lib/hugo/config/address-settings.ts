import type { AddressSettings } from '../../record/types'
import { isMap } from '../formats/parsed-data'
import type { ConfigReader } from './config-reader'
import { readPermalinks } from './permalinks'

/** What decides which addresses there are; a language may have its own. */
export function readAddressSettings(reader: ConfigReader): AddressSettings {
  return {
    permalinks: readPermalinks(reader),
    uglyURLs: readUglyUrls(reader),
    disableKinds: reader.list([], 'disableKinds').map(kindName),
    outputs: readOutputs(reader),
  }
}

function readUglyUrls(reader: ConfigReader): AddressSettings['uglyURLs'] {
  const value = reader.get('uglyURLs')
  if (!isMap(value)) return reader.flag(false, 'uglyURLs')
  return Object.fromEntries(Object.keys(value).map((section) => [section, reader.flag(false, `uglyURLs.${section}`)]))
}

function readOutputs(reader: ConfigReader): AddressSettings['outputs'] {
  const list = ['html', 'rss']
  const outputs: Record<string, string[]> = { home: list, section: list, taxonomy: list, term: list, page: ['html'] }
  for (const kind of Object.keys(reader.map('outputs'))) {
    outputs[kindName(kind)] = reader.list([], `outputs.${kind}`).map((format) => format.toLowerCase())
  }
  return outputs
}

/** Up to Hugo 0.73 a taxonomy's own page was called taxonomyTerm, which is still understood. */
function kindName(kind: string): string {
  const name = kind.toLowerCase()
  return name === 'taxonomyterm' ? 'taxonomy' : name
}
