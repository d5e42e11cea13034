import type { Refusal } from '../document/edit-value'
import { isTextList } from '../document/edit-value'
import { openText, postText } from '../document/post-document'
import { valueAt } from '../document/value-at'
import { editFrontMatter } from '../edit/edit-front-matter'
import { aliasesAfterMove } from '../names/moved-post'
import { folderOfPost } from '../names/post-names'
import { frontFacts } from '../style/front-facts'
import type { HouseStyle } from '../style/house-style'
import type { Change } from './change'
import type { KeptFile } from './publish-post'
import { isBundle } from './remove-post'

/** A text that moves. `url`: where readers know it, null where they don't; `address`: where it will stand. */
export type MovedText = { path: string; text: string; base: string; url: string | null; address: string | null }

type Move = {
  from: string
  to: string
  /** the post, and where it is a bundle its other languages */
  texts: readonly MovedText[]
  files: readonly KeptFile[]
  style: HouseStyle
}

/** A post under another name or in another folder, its pictures with it; whoever comes by an old address is led on. */
export function movePost({ from, to, texts, files, style }: Move): { changes: Change[] } | { refused: Refusal } {
  const changes: Change[] = []
  for (const { path, text, base, url, address } of texts) {
    const edited = withAlias(text, url, address, style)
    if ('refused' in edited) return edited
    changes.push({ path: movedPath(path, from, to), base: null, text: edited.text }, { path, base, removed: true })
  }
  const known = new Set(texts.map(({ path }) => path))
  const along = isBundle(from) ? files.filter(({ path }) => !known.has(path)) : []
  for (const { path, version } of along)
    changes.push({ path: movedPath(path, from, to), base: null, version }, { path, base: version, removed: true })
  return { changes }
}

/** Of a bundle its folder is another, of a file alone its name. */
export function movedPath(path: string, from: string, to: string): string {
  return isBundle(from) ? folderOfPost(to) + path.slice(folderOfPost(from).length) : to
}

function withAlias(text: string, url: string | null, address: string | null, style: HouseStyle) {
  const post = openText(text)
  const said = frontFacts(post)?.data
  const written = said && valueAt(said, 'aliases')
  const aliases = isTextList(written) ? written : []
  const next = aliasesAfterMove({ isPublished: url !== null, from: url ?? '', to: address ?? '', aliases })
  if (!next) return { text }
  const edited = editFrontMatter(post, ['aliases'], next, style)
  return 'refused' in edited ? edited : { text: postText(edited.post) }
}
