import { decodeSegment } from '../../base/text/addresses'
import type { Refusal } from '../document/edit-value'
import { openText, postText } from '../document/post-document'
import { valueAt } from '../document/value-at'
import { editFrontMatter } from '../edit/edit-front-matter'
import { folderOfPost } from '../names/post-names'
import { frontFacts } from '../style/front-facts'
import type { HouseStyle } from '../style/house-style'
import type { Change } from './change'

/** A file that is there, or that the store was brought: by its version. `base`: what is at its path now. */
export type KeptFile = { path: string; version: string; base: string | null }

type Post = { path: string; text: string; base: string | null }
type Brought = { changes: Change[]; text: string; message: string }

/**
 * A post as it goes out, in one step with the pictures that its text names: `draft = true` is gone. Taken back it is a
 * draft again, and its pictures stay where they are. Refused where that edit can't be proven.
 */
export function publishPost(
  { path, text, base }: Post,
  way: 'publish' | 'takeBack',
  { kept, style }: { kept: readonly KeptFile[]; style: HouseStyle },
): Brought | { refused: Refusal } {
  const post = openText(text)
  const said = frontFacts(post)?.data
  const takesBack = way === 'takeBack'
  const isEdited = takesBack || (said !== undefined && valueAt(said, 'draft') === true)
  const edited = isEdited ? editFrontMatter(post, ['draft'], takesBack, style) : { post }
  if ('refused' in edited) return edited
  const next = postText(edited.post)
  const named = takesBack ? new Set() : picturesNamed(path, edited.post.body)
  const pictures = kept
    .filter((file) => named.has(file.path))
    .map(({ path, version, base }) => ({ path, version, base }))
  const title = said && valueAt(said, 'title')
  const message = `${takesBack ? 'draft' : 'post'}: ${typeof title === 'string' && title ? title : path}`
  return { changes: [{ path, base, text: next }, ...pictures], text: next, message }
}

/** The paths of files beside the post that its text names by `./name` or by name alone. */
function picturesNamed(path: string, body: string): Set<unknown> {
  const folder = folderOfPost(path)
  const found = body.matchAll(/\]\(<?(?:\.\/)?([^\s()<>/?#]+\.(?:webp|png|jpe?g|gif|avif))/gi)
  return new Set([...found].map(([, name = '']) => `${folder}/${decodeSegment(name)}`.normalize('NFC')))
}
