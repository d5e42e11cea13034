import { readParam } from '../hugo/shortcode-params'
import type { ShortcodeParams } from '../hugo/shortcodes'

export type Embed = {
  service: string
  href: string
  /** what a frame can show in the page itself; null where the service has no such page */
  frame: string | null
  id: string
  title: string | null
}
/** `[privacy]` of the site's configuration, keys in lower case. https://gohugo.io/configuration/privacy/ */
export type Privacy = Record<string, unknown>

type Read = (...names: string[]) => string
type Service = {
  service: string
  id: (read: Read, params: ShortcodeParams) => string
  address: (id: string, read: Read, isOn: (setting: string) => boolean) => string
  /** It starts by itself: the reader has just asked for it. */
  frame?: (id: string, read: Read) => string
}

const code = encodeURIComponent
const path = (text: string) => text.split('/').map(code).join('/')
const idOf = (read: Read) => read('id', '0')

const startOf = (read: Read) => Number.parseInt(read('start'), 10) || 0

const youtube: Service = {
  service: 'YouTube',
  id: idOf,
  frame: (id, read) => {
    const start = startOf(read)
    return `https://www.youtube-nocookie.com/embed/${code(id)}?autoplay=1${start ? `&start=${start}` : ''}`
  },
  address: (id, read, isOn) => {
    const start = startOf(read)
    return isOn('privacyenhanced')
      ? `https://www.youtube-nocookie.com/embed/${code(id)}${start ? `?start=${start}` : ''}`
      : `https://www.youtube.com/watch?v=${code(id)}${start ? `&t=${start}` : ''}`
  },
}
const x: Service = {
  service: 'X',
  // A tweet's user came first once, or not at all.
  id: (read, params) => read('id') || (Array.isArray(params) && params.length > 1 ? read('1') : read('0')),
  address: (id, read) => `https://x.com/${code(read('user') || (read('1') ? read('0') : 'i'))}/status/${code(id)}`,
}
const forge = (service: string, home: string, ...names: string[]): Service => ({
  service,
  id: (read) => read(...names, '0'),
  address: (id, read) => `${serverOf(read('server'), home)}/${path(id)}`,
})
const serverOf = (given: string, home: string) => (/^https?:\/\//.test(given) ? given.replace(/\/+$/, '') : home)

const services: Record<string, Service> = {
  youtube,
  youtubelite: youtube,
  vimeo: {
    service: 'Vimeo',
    id: idOf,
    frame: (id) => `https://player.vimeo.com/video/${code(id)}?dnt=1&autoplay=1`,
    address: (id, _read, isOn) =>
      isOn('enablednt') ? `https://player.vimeo.com/video/${code(id)}?dnt=1` : `https://vimeo.com/${code(id)}`,
  },
  instagram: { service: 'Instagram', id: idOf, address: (id) => `https://www.instagram.com/p/${code(id)}/` },
  gist: {
    service: 'GitHub Gist',
    id: (read) => read('id', '1'),
    address: (id, read) => {
      const file = read('file', '2')
      const anchor = file && `#file-${file.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
      return `https://gist.github.com/${code(read('user', '0'))}/${code(id)}${anchor}`
    },
  },
  x,
  tweet: x,
  twitter: x,
  bilibili: {
    service: 'Bilibili',
    id: idOf,
    address: (id, read) =>
      `https://www.bilibili.com/video/${code(id)}${read('p', '1') ? `?p=${code(read('p', '1'))}` : ''}`,
  },
  mapbox: {
    service: 'OpenStreetMap',
    id: (read) => [read('lat', '1'), read('lng', '0')].filter(Boolean).join('/'),
    address: (id, read) =>
      `https://www.openstreetmap.org/#map=${Number.parseInt(read('zoom', '2'), 10) || 10}/${path(id)}`,
  },
  github: forge('GitHub', 'https://github.com', 'repo'),
  codeberg: forge('Codeberg', 'https://codeberg.org', 'repo'),
  forgejo: forge('Forgejo', 'https://codeberg.org', 'repo'),
  gitea: forge('Gitea', 'https://gitea.com', 'repo'),
  gitlab: {
    service: 'GitLab',
    id: (read) => read('projectID', '0'),
    address: (id, read) => `${serverOf(read('baseURL'), 'https://gitlab.com')}/projects/${code(id)}`,
  },
  huggingface: {
    service: 'Hugging Face',
    id: (read) => (read('dataset') ? `datasets/${read('dataset')}` : read('model', '0')),
    address: (id) => `https://huggingface.co/${path(id)}`,
  },
}

/** instagram, twitter and the others that say `as` another are the same service. */
export function isEmbed(name: string): boolean {
  return Object.hasOwn(services, name)
}

/** The original that an embedding shortcode points to; null where it names none, or the site has switched it off. */
export function embedOf(name: string, params: ShortcodeParams, privacy: Privacy = {}): Embed | null {
  const found = Object.hasOwn(services, name) ? services[name] : undefined
  if (!found) return null
  const read: Read = (...names) => readParam(params, ...names)
  const settings = settingsOf(name, privacy)
  const isOn = (setting: string) => settings[setting] === true || settings[setting] === 'true'
  const id = found.id(read, params)
  if (!id || isOn('disable')) return null
  const title = read('title', 'label') || null
  const frame = found.frame?.(id, read) ?? null
  return { service: found.service, href: found.address(id, read, isOn), frame, id, title }
}

/** Hugo knows X under its old name, too. */
function settingsOf(name: string, privacy: Privacy): Record<string, unknown> {
  const key = name === 'youtubelite' ? 'youtube' : name
  const names = ['x', 'tweet', 'twitter'].includes(key) ? ['twitter', 'x'] : [key]
  return Object.assign({}, ...names.map((known) => privacy[known])) as Record<string, unknown>
}
