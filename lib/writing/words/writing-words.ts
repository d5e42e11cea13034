import { say } from '../../words/words'
import type { Refusal } from '../document/edit-value'
import type { ReadOnlyFile } from '../document/post-document'
import type { Finding, LintCode } from '../lint/finding'
import type { PlaceRefusal } from '../paths/safe-path'
import type { PictureRefusal } from '../pictures/picture-rules'
import type en from './en.json'

type Sentences = {
  lint: Record<LintCode, string>
  pictures: Record<PictureRefusal['code'], string>
  edit: Record<Refusal, string>
  readOnly: Record<ReadOnlyFile['readOnly'], string>
  paths: Record<PlaceRefusal, string>
}
type Complete<Words extends Sentences> = Words

/** What this room says: a sentence for each code of what it finds and refuses, or it doesn't compile. */
export type WritingWords = Complete<typeof en>

export function sayFinding({ lint }: Pick<WritingWords, 'lint'>, { code, values = {} }: Finding): string {
  return say(lint[code], values)
}

export function sayPictureRefusal({ pictures }: Pick<WritingWords, 'pictures'>, refusal: PictureRefusal): string {
  return say(pictures[refusal.code], refusal.values ?? {})
}
