/**
 * What a picture's file is called: Latin words of its name, or of what it shows, and the first eight digits of its
 * SHA-256, so that one picture is one file. Hangul stays in the text: in an address it is three times as long, and a
 * Mac would store it otherwise than it is asked for.
 */
export function pictureName({ name, alt, hash, ending }: PictureNaming): string {
  // What programs call every picture says nothing of this one.
  const isGeneric = /^(?:image|img|screenshot|screen-shot|photo|picture|clipboard|untitled|dsc|pasted)(?:-|$)/
  const words = [wordsOf(name.replace(/\.[a-z0-9]+$/i, '')), wordsOf(alt)].find((one) => one && !isGeneric.test(one))
  return `${words || 'image'}-${hash.slice(0, 8)}.${ending}`
}

type PictureNaming = { name: string; alt: string /** hex */; hash: string; ending: string }

/** `![alt](./name.webp "caption")`; a caption of '' is none. */
export function pictureMarkdown({ alt, name, caption }: { alt: string; name: string; caption: string }): string {
  const said = oneLine(alt).replace(/[\\[\]`*_<]/g, '\\$&')
  const title = oneLine(caption).replace(/[\\"]/g, '\\$&')
  return `![${said}](./${name}${title ? ` "${title}"` : ''})`
}

function wordsOf(text: string): string {
  const latin = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const words = latin.match(/[a-z0-9]+/g) ?? []
  if (!words.some((word) => /[a-z]{2}/.test(word))) return ''
  return words.join('-').slice(0, 40).replace(/-$/, '')
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
