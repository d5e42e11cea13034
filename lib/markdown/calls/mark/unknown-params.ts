import type { ShortcodeParams } from '../../../record/shortcode-params'

/** What the parameters of a shortcode that nobody knows say by themselves. */
export type Said = {
  pictures: string[]
  addresses: string[]
  /** what reads as text, in the order written */
  words: string[]
  /** for those who don't see the picture; '' where it isn't named */
  alt: string
}

const picture = /^[^\s<>"]+\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:[?#]\S*)?$/i
const address = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|\.{1,2}\/|#)[^\s<>"]+$/i
const file = /^[^\s<>"]+\.(?:pdf|zip|csv|html?|md|ipynb|mp3|m4a|ogg|wav|mp4|webm|mov|pptx?|docx?|xlsx?)(?:[?#]\S*)?$/i
const size = /^\d+(?:\.\d+)?(?:px|em|rem|%|vw|vh)?$/

const pictureKeys = new Set(['src', 'image', 'img', 'picture', 'photo', 'images'])
const addressKeys = new Set(['href', 'url', 'link', 'src'])
const altKeys = new Set(['alt', 'alttext'])
const wordKeys = new Set(
  (
    'title subtitle text label name caption content desc description term word definition meaning summary quote ' +
    'author by source cite attr credit message msg body header heading footer note value answer question date'
  ).split(' '),
)
/** Looks and switches: nothing that a reader reads. */
const settingKeys = new Set(
  (
    'class classes style styles width height w h size align float color colour bg background border id rel target ' +
    'loading lang language type kind theme mode icon ratio position options command method quality resize lazy'
  ).split(' '),
)

/** What a value without a name sets, where there are words between the tags for it to be about. */
const looks = new Set(
  (
    'black white red green blue yellow orange purple pink gray grey brown cyan magenta left right center centre ' +
    'top bottom middle small medium large xs sm md lg xl primary secondary success danger warning info note tip'
  ).split(' '),
)

/**
 * By what a value looks like, and by the usual names of parameters; what only sets looks is left out. `isAround`: it
 * has more words between its tags.
 */
export function readSaid(shortcode: string, params: ShortcodeParams, isAround: boolean): Said {
  const said: Said = { pictures: [], addresses: [], words: [], alt: '' }
  const words: { key: string; text: string }[] = []
  const entries = Array.isArray(params) ? params.map((value) => ['', value] as const) : Object.entries(params)
  for (const [name, value] of entries) {
    const text = String(value).trim()
    const key = name.toLowerCase()
    if (text === '' || typeof value === 'boolean' || settingKeys.has(key)) continue
    if (altKeys.has(key)) said.alt ||= text
    else if (picturesIn(text).length > 0) said.pictures.push(...picturesIn(text))
    else if (pictureKeys.has(key) && isPictureByName(shortcode, text)) said.pictures.push(text)
    else if (address.test(text) || file.test(text) || (addressKeys.has(key) && !/\s/.test(text))) {
      said.addresses.push(text)
    } else if (key === '' || wordKeys.has(key) || (isProse(text) && !size.test(text))) words.push({ key, text })
  }
  said.words = words.filter(({ key, text }) => key !== '' || !isSetting(text)).map(({ text }) => text)
  return said

  /** A number beside a picture is its width. */
  function isSetting(text: string): boolean {
    if (size.test(text)) return isAround || said.pictures.length > 0
    return isAround && looks.has(text)
  }
}

/** Written for a reader, not for the template: several words, another script, or a name. */
function isProse(text: string): boolean {
  return /\p{L}/u.test(text) && (/[^\x21-\x7e]/.test(text) || /^\p{Lu}/u.test(text))
}

/** Several are parted by commas, which one address may have too: `/w_400,h_300/a.jpg`. */
function picturesIn(text: string): string[] {
  const parts = text.split(/\s*,\s*/)
  if (parts.every((part) => picture.test(part))) return parts
  return picture.test(text) ? [text] : []
}

/** A `src` is a picture, but for other files and for pages of other sites. */
function isPictureByName(shortcode: string, text: string): boolean {
  if (/\s/.test(text) || file.test(text)) return false
  return !/^https?:/i.test(text) || /im(?:g|age)|pic|photo|fig|cover|thumb/i.test(shortcode)
}
