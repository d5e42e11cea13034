import { wellFormed } from '../../base/text/addresses'
import { frameService } from './frame-address'
import type { Service } from './service'

type Read = (...names: string[]) => string

const code = (text: string) => encodeURIComponent(wellFormed(text))
const path = (text: string) => text.split('/').map(code).join('/')
const idOf = (read: Read) => read('id', '0')
const seconds = (read: Read) => Number.parseInt(read('start'), 10) || 0

const youtube: Service = {
  service: 'YouTube',
  id: idOf,
  address: (id, read) => `https://www.youtube.com/watch?v=${code(id)}${seconds(read) ? `&t=${seconds(read)}` : ''}`,
  // It opens because the reader pressed a button, so a second press to start it would be one too many.
  frame: (id, read) =>
    `https://www.youtube-nocookie.com/embed/${code(id)}?autoplay=1${seconds(read) ? `&start=${seconds(read)}` : ''}`,
}
const x: Service = {
  service: 'X',
  // A tweet's user came first once, or not at all.
  id: (read, params) => read('id') || (Array.isArray(params) && params.length > 1 ? read('1') : read('0')),
  address: (id, read) => `https://x.com/${code(read('user') || (read('1') ? read('0') : 'i'))}/status/${code(id)}`,
  frame: (id) => `https://platform.twitter.com/embed/Tweet.html?id=${code(id)}&dnt=true`,
  shape: 'page',
}
const forge = (service: string, home: string): Service => ({
  service,
  id: (read) => read('repo', '0'),
  address: (id, read) => `${serverOf(read('server'), home)}/${path(id)}`,
})
const serverOf = (given: string, home: string) => (/^https?:\/\//.test(given) ? given.replace(/\/+$/, '') : home)

export const services: Record<string, Service> = {
  youtube,
  youtubelite: youtube,
  vimeo: {
    service: 'Vimeo',
    id: idOf,
    address: (id) => `https://vimeo.com/${code(id)}`,
    frame: (id) => `https://player.vimeo.com/video/${code(id)}?dnt=1&autoplay=1`,
  },
  instagram: {
    service: 'Instagram',
    id: idOf,
    address: (id) => `https://www.instagram.com/p/${code(id)}/`,
    frame: (id) => `https://www.instagram.com/p/${code(id)}/embed/captioned/`,
    shape: 'page',
  },
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
    address: (id, read) => `https://www.bilibili.com/video/${code(id)}${part(read) ? `?p=${part(read)}` : ''}`,
    frame: (id, read) =>
      `https://player.bilibili.com/player.html?${/^av/i.test(id) ? `aid=${code(id.slice(2))}` : `bvid=${code(id)}`}&page=${part(read) || 1}&autoplay=0`,
  },
  mapbox: {
    service: 'OpenStreetMap',
    id: (read) => [read('lat', '1'), read('lng', '0')].filter(Boolean).join('/'),
    address: (id, read) =>
      `https://www.openstreetmap.org/#map=${Number.parseInt(read('zoom', '2'), 10) || 10}/${path(id)}`,
  },
  asciinema: {
    service: 'asciinema',
    id: (read) => read('cast', 'id', 'key', '0'),
    // {{< asciinema 627097 >}} is a recording's number; anything else is a file, which is linked.
    address: (id) => (/^\w+$/.test(id) ? `https://asciinema.org/a/${id}` : id),
    frame: (id) => (/^\w+$/.test(id) ? `https://asciinema.org/a/${id}/iframe` : null),
  },
  codepen: {
    service: 'CodePen',
    id: (read) => read('id', 'hash', '1') || read('0'),
    address: (id, read) => `https://codepen.io/${userOf(read)}/pen/${code(id)}`,
    frame: (id, read) =>
      `https://codepen.io/${userOf(read)}/embed/${code(id)}?default-tab=${code(read('tab') || 'result')}`,
  },
  jsfiddle: {
    service: 'JSFiddle',
    id: (read) => read('id', '0').replace(/^https?:\/\/jsfiddle\.net\/|^\/+|\/+$/g, ''),
    address: (id) => `https://jsfiddle.net/${path(id)}/`,
    frame: (id) => `https://jsfiddle.net/${path(id)}/embedded/`,
  },
  spotify: {
    service: 'Spotify',
    id: (read) => [read('type', '0') || 'track', read('id', '1')].filter(Boolean).join('/'),
    address: (id) => `https://open.spotify.com/${path(id)}`,
    frame: (id) => `https://open.spotify.com/embed/${path(id)}`,
    shape: 'strip',
  },
  tiktok: {
    service: 'TikTok',
    id: idOf,
    address: (id, read) => `https://www.tiktok.com/@${code(read('user').replace(/^@/, ''))}/video/${code(id)}`,
    frame: (id) => `https://www.tiktok.com/embed/v2/${code(id)}`,
    shape: 'page',
  },
  bluesky: {
    service: 'Bluesky',
    id: (read) => read('link', 'url', '0'),
    address: (id) => (/^https:\/\/bsky\.app\//.test(id) ? id : ''),
  },
  mastodon: {
    service: 'Mastodon',
    id: (read) => read('status', 'url', '0'),
    address: (id) => (/^https:\/\//.test(id) ? id : ''),
  },
  iframe: frameService,
  github: forge('GitHub', 'https://github.com'),
  codeberg: forge('Codeberg', 'https://codeberg.org'),
  forgejo: forge('Forgejo', 'https://codeberg.org'),
  gitea: forge('Gitea', 'https://gitea.com'),
  gitlab: {
    service: 'GitLab',
    id: (read) => read('projectID', '0'),
    address: (id, read) =>
      /^\d+$/.test(id)
        ? `${serverOf(read('baseURL'), 'https://gitlab.com')}/projects/${id}`
        : `${serverOf(read('baseURL'), 'https://gitlab.com')}/${path(id)}`,
  },
  huggingface: {
    service: 'Hugging Face',
    id: (read) => (read('dataset') ? `datasets/${read('dataset')}` : read('model', '0')),
    address: (id) => `https://huggingface.co/${path(id)}`,
  },
}

function part(read: Read): number {
  return Number.parseInt(read('p', '1'), 10) || 0
}

function userOf(read: Read): string {
  return code(read('user') || (read('1') ? read('0') : 'anon'))
}
