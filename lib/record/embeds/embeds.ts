import { readParam, type ShortcodeParams } from '../shortcode-params'
import { services } from './embed-services'
import type { Shape } from './service'

export type Embed = {
  service: string
  /** where it stands on its own host */
  href: string
  /** what shows it within a page; null where its host has nothing for that */
  frame: string | null
  shape: Shape
  id: string
  title: string | null
}
/** `[privacy]` of the site's configuration, keys in lower case. https://gohugo.io/configuration/privacy/ */
export type Privacy = Record<string, unknown>

export const serviceNames = Object.keys(services)

/** instagram, twitter and the others that say `as` another are the same service. */
export function isEmbed(name: string): boolean {
  return Object.hasOwn(services, name)
}

/**
 * What an embedding shortcode points to; null where it names nothing, or the site has switched it off. Hugo's
 * `privacyEnhanced` and `enableDNT` are always on here; with `simple` nothing of the host opens in the page.
 */
export function embedOf(name: string, params: ShortcodeParams, privacy: Privacy = {}): Embed | null {
  const found = Object.hasOwn(services, name) ? services[name] : undefined
  if (!found) return null
  const read = (...names: string[]) => readParam(params, ...names)
  const settings = settingsOf(name, privacy)
  const isOn = (setting: string) => settings[setting] === true || settings[setting] === 'true'
  const id = found.id(read, params)
  const href = id && !isOn('disable') ? found.address(id, read) : ''
  if (!href) return null
  return {
    service: of(found.service, id),
    href,
    frame: isOn('simple') ? null : (found.frame?.(id, read) ?? null),
    shape: of(found.shape ?? 'video', id),
    id,
    title: read('title', 'label', 'alt') || null,
  }
}

function of<Fact extends string>(fact: Fact | ((id: string) => Fact), id: string): Fact {
  return typeof fact === 'function' ? fact(id) : fact
}

/** Hugo knows X under its old name, too. */
function settingsOf(name: string, privacy: Privacy): Record<string, unknown> {
  const key = name === 'youtubelite' ? 'youtube' : name
  const names = ['x', 'tweet', 'twitter'].includes(key) ? ['twitter', 'x'] : [key]
  return Object.assign({}, ...names.map((known) => privacy[known])) as Record<string, unknown>
}
