import type { ShortcodeSpec } from '../../record/parsed-post'

const box: ShortcodeSpec = { inner: 'markdown', block: true, as: 'box' }
const gone: ShortcodeSpec = { inner: 'text', block: true, optional: true, as: 'comment' }
const embed: ShortcodeSpec = { inner: 'none', block: true }
const words: ShortcodeSpec = { inner: 'markdown', block: false, optional: true, as: 'words' }
const picture: ShortcodeSpec = { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' }
const preview: ShortcodeSpec = {
  inner: 'none',
  block: true,
  addressParams: ['url', 'href', 'link', 'src', '0'],
  pictureParams: ['image', 'img'],
  as: 'card',
}
const document: ShortcodeSpec = { inner: 'none', block: true, addressParams: ['url', 'src', 'file', '0'], as: 'source' }

/** What no single theme owns: blogs of many themes, Stack, Even, NexT, Zzo, Toha and Hugo Blox among them, call these. */
export const commonShortcodes: Record<string, ShortcodeSpec> = {
  audio: { inner: 'none', block: true, addressParams: ['src', 'url', '0'], as: 'video' },
  'embed-pdf': document,

  // Pictures under another name.
  featuredimage: picture,
  imageresize: picture,
  img: picture,
  'lazy-img': picture,
  picture,
  rimg: picture,

  // Links shown as cards: what they say is what their author gave, nothing is fetched.
  blogcard: preview,
  bookmark: preview,
  'link-card': preview,
  linkcard: preview,
  linkpreview: preview,
  preview,

  bluesky: embed,
  codepen: embed,
  jsfiddle: embed,
  mastodon: embed,
  spotify: embed,
  tiktok: embed,
  youtube_lazy: { ...embed, as: 'youtube' },

  'align-center': box,
  'align-left': box,
  'align-right': box,
  center: box,
  left: box,
  right: box,
  html: box,
  code: { inner: 'code', block: true, as: 'highlight' },
  codes: box,
  swiper: box,

  blockquote: { inner: 'markdown', block: true, as: 'quote' },
  quote: { inner: 'markdown', block: true },
  fold: { inner: 'markdown', block: true, as: 'details' },
  spoiler: { inner: 'markdown', block: true, as: 'details' },
  toggle: { inner: 'markdown', block: true, as: 'details' },

  // Within a line.
  color: words,
  del: words,
  hl: words,
  kbd: words,
  mark: words,
  ruby: words,
  sub: words,
  sup: words,
  u: words,
  sidenote: words,
  marginnote: words,
  cloakemail: { inner: 'none', block: false, as: 'link' },
  staticref: { inner: 'markdown', block: false, addressParams: ['0'], as: 'link' },

  // Drawn elsewhere by a script or a service: the source is shown.
  chartjs: { inner: 'code', block: true, as: 'mermaid' },
  d2: { inner: 'code', block: true, as: 'mermaid' },
  flowchartjs: { inner: 'code', block: true, as: 'mermaid' },
  goat: { inner: 'code', block: true, as: 'mermaid' },
  graphviz: { inner: 'code', block: true, as: 'mermaid' },
  kroki: { inner: 'code', block: true, as: 'mermaid' },
  plantuml: { inner: 'code', block: true, as: 'mermaid' },

  'hugo-encryptor': { inner: 'text', block: true, as: 'comment' },

  // The page has these of its own, or has no use for them.
  adsense: gone,
  googleadsense: gone,
  'load-photoswipe': gone,
  loadmore: gone,
  toc: gone,
}
