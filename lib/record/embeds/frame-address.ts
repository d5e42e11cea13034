import type { Service } from './service'

/**
 * Pages of others that may open inside a page, once the reader asks for it. A leading dot stands for any name below.
 * The policy of a page names, of these, the ones that it shows.
 */
const frameHosts = [
  ...'www.youtube.com youtube.com www.youtube-nocookie.com player.vimeo.com tv.naver.com play-tv.kakao.com tv.kakao.com'.split(
    ' ',
  ),
  ...'player.bilibili.com player.twitch.tv clips.twitch.tv www.dailymotion.com embed.ted.com www.tiktok.com'.split(' '),
  ...'open.spotify.com w.soundcloud.com embed.music.apple.com embed.podcasts.apple.com bandcamp.com'.split(' '),
  ...'codepen.io codesandbox.io stackblitz.com jsfiddle.net replit.com godbolt.org play.rust-lang.org asciinema.org'.split(
    ' ',
  ),
  ...'www.google.com maps.google.com docs.google.com drive.google.com calendar.google.com'.split(' '),
  ...'www.openstreetmap.org map.naver.com map.kakao.com'.split(' '),
  ...'www.slideshare.net speakerdeck.com www.figma.com embed.figma.com viewer.diagrams.net www.desmos.com www.geogebra.org'.split(
    ' ',
  ),
  ...'huggingface.co .hf.space observablehq.com wandb.ai nbviewer.org plotly.com chart-studio.plotly.com'.split(' '),
  ...'www.instagram.com platform.twitter.com www.facebook.com giphy.com'.split(' '),
]

/** Where to see in a whole window what a player's address shows in a frame. */
const originals: [RegExp, string][] = [
  [/^www\.youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+).*/, 'www.youtube.com/watch?v=$1'],
  [/^player\.vimeo\.com\/video\/(\d+).*/, 'vimeo.com/$1'],
  [/^open\.spotify\.com\/embed\/(.*)/, 'open.spotify.com/$1'],
  [/^codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?([\w-]+).*/, 'codepen.io/$1/pen/$2'],
]

const names: Record<string, string> = {
  'www.youtube.com': 'YouTube',
  'www.youtube-nocookie.com': 'YouTube',
  'player.vimeo.com': 'Vimeo',
  'open.spotify.com': 'Spotify',
  'w.soundcloud.com': 'SoundCloud',
  'codepen.io': 'CodePen',
  'huggingface.co': 'Hugging Face',
  'www.google.com': 'Google',
  'www.slideshare.net': 'SlideShare',
  'speakerdeck.com': 'Speaker Deck',
}

const strips = new Set(['open.spotify.com', 'w.soundcloud.com', 'embed.music.apple.com', 'embed.podcasts.apple.com'])

/** A frame by its address alone: `<iframe>` in the text, and themes' `iframe`. One of another host is a link. */
export const frameService: Service = {
  service: (id) => {
    const host = addressOf(id)?.host ?? ''
    return names[host] ?? host.replace(/^www\./, '')
  },
  id: (read) => read('src', '0').trim(),
  address: (id) => {
    const url = addressOf(id)
    if (!url) return id
    const place = url.host + url.pathname
    const known = originals.find(([pattern]) => pattern.test(place))
    if (known) return `https://${place.replace(...known)}`
    return url.href
  },
  frame: (id) =>
    isFrameAddress(id)
      ? (addressOf(id)?.href.replace('://www.youtube.com/', '://www.youtube-nocookie.com/') ?? null)
      : null,
  shape: (id) => (strips.has(addressOf(id)?.host ?? '') ? 'strip' : 'video'),
}

export function isFrameAddress(address: string): boolean {
  const url = isAddressOfOthers(address) ? addressOf(address) : null
  if (url === null) return false
  return frameHosts.some((host) => (host.startsWith('.') ? url.host.endsWith(host) : url.host === host))
}

/** One that a link can lead to, whether or not it may show in a frame. */
export function isAddressOfOthers(address: string): boolean {
  const url = addressOf(address)
  return url !== null && url.username === ''
}

/** Over https, as old posts don't always say it; null for an address of the site's own. */
function addressOf(address: string): URL | null {
  if (!/^(?:https?:)?\/\//i.test(address)) return null
  try {
    const url = new URL(address.replace(/^(?:http:)?\/\//i, 'https://'))
    return url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/** For what is to be said where an address is refused. */
export const someFrameHosts = frameHosts.slice(0, 4).join(', ')
