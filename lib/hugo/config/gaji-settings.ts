import { parseUrl } from '../../base/text/addresses'
import { nearNames } from '../../base/text/near-names'
import { type Analytics, searchEngines, type Verification } from '../../record/outside-services'
import type { SiteConfig } from '../../record/types'
import { readCertificate } from './certificate-setting'
import type { ConfigReader } from './config-reader'

/** Of what is no setting of Hugo's but ours, [params.gaji], all that features don't read themselves. */
export function readGajiSettings(
  reader: ConfigReader,
): Pick<SiteConfig, 'shortcodeNames' | 'verification' | 'analytics' | 'indexNow' | 'certificate' | 'cards'> {
  return {
    shortcodeNames: readShortcodeNames(reader),
    verification: readVerification(reader),
    analytics: readAnalytics(reader),
    indexNow: readIndexNow(reader),
    certificate: readCertificate(reader),
    cards: reader.flag(true, 'params.gaji.cards'),
  }
}

/** `imageFull = "figure"`; keys have no case, and neither have shortcodes. */
function readShortcodeNames(reader: ConfigReader): SiteConfig['shortcodeNames'] {
  return Object.keys(reader.map('params.gaji.shortcodes')).map((name) => {
    const path = `params.gaji.shortcodes.${name}`
    return { name: name.toLowerCase(), calls: reader.text('', path).toLowerCase(), place: reader.placeOf(path) }
  })
}

/** Ours, that of Blowfish, Congo and LoveIt, and PaperMod's. */
function readVerification(reader: ConfigReader): Verification {
  const own = 'params.gaji.verification'
  tellUnknown(reader, own, searchEngines)
  const found = searchEngines.map((engine) => {
    const paths = [`${own}.${engine}`, `params.verification.${engine}`]
    return [engine, readSign(reader, [...paths, `params.analytics.${engine}.SiteVerificationTag`])] as const
  })
  return Object.fromEntries(found.filter(([, sign]) => sign !== ''))
}

/** Engines show the whole element to copy, of which the value of `content` is the sign. */
function readSign(reader: ConfigReader, paths: string[]): string {
  const sign = reader.text('', ...paths).trim()
  if (/^[\w.=+/-]*$/.test(sign)) return sign
  const [, content = ''] = /content=["']?([^"'\s>]+)/i.exec(sign) ?? []
  reader.problem('error', paths, 'bad-verification', 'is no sign of a search engine', `write "${content || '…'}" alone`)
  return ''
}

function readAnalytics(reader: ConfigReader): Analytics | null {
  const own = 'params.gaji.analytics'
  if (reader.get(own) === undefined) return null
  tellUnknown(reader, own, ['src', 'attributes', 'connect'])
  const src = reader.text('', `${own}.src`).trim()
  const url = /^https:\/\//i.test(src) ? parseUrl(src) : null
  if (!url && !/^\/(?!\/)[^\s?#]+$/.test(src)) {
    const remedy = 'write "https://count.example/count.js", or "/count.js" for a file of the site'
    reader.problem('error', [`${own}.src`, own], 'bad-analytics', 'must be the address of a script', remedy)
    return null
  }
  return { src: url?.href ?? src, attributes: readAttributes(reader), connect: readOrigins(reader, url) }
}

/** None that changes what is loaded or runs code by itself. */
const knownAttribute = /^(?:data-[\w.-]+|integrity|crossorigin|referrerpolicy)$/

function readAttributes(reader: ConfigReader): Analytics['attributes'] {
  const own = 'params.gaji.analytics.attributes'
  const names = Object.keys(reader.map(own)).filter((name) => {
    if (knownAttribute.test(name)) return true
    const remedy = 'known are data-…, integrity, crossorigin and referrerpolicy'
    reader.problem('error', [`${own}.${name}`], 'bad-analytics', 'is no attribute for it', remedy)
    return false
  })
  return Object.fromEntries(names.map((name) => [name, reader.text('', `${own}.${name}`)]))
}

/** Mostly a script sends to where it came from: so where nothing else is written, it may. */
function readOrigins(reader: ConfigReader, script: URL | null): string[] {
  const path = 'params.gaji.analytics.connect'
  return reader.list(script ? [script.origin] : [], path).filter((written) => {
    const url = parseUrl(written)
    if (url?.protocol === 'https:' && url.origin === written) return true
    const remedy = `write "${url?.protocol === 'https:' ? url.origin : 'https://count.example'}"`
    reader.problem('error', [path], 'bad-analytics', `"${written}" is not the origin of a host`, remedy)
    return false
  })
}

/** https://www.indexnow.org/documentation */
function readIndexNow(reader: ConfigReader): string | null {
  const path = 'params.gaji.indexNow'
  const key = reader.text('', path)
  if (key === '' || /^[a-z\d-]{8,128}$/i.test(key)) return key || null
  const remedy = 'write 8 to 128 letters (a–z), digits and hyphens of your choice'
  reader.problem('error', [path], 'bad-index-now', 'is no key for IndexNow', remedy)
  return null
}

function tellUnknown(reader: ConfigReader, path: string, known: readonly string[]): void {
  for (const name of Object.keys(reader.map(path))) {
    if (known.includes(name)) continue
    const [meant] = nearNames(name, known)
    const remedy = meant ? `did you mean "${meant}"?` : `known are ${known.join(', ')}`
    reader.problem('error', [`${path}.${name}`], 'unknown-setting', 'is an unknown setting', remedy)
  }
}
