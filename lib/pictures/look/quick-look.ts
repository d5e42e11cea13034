import { statSync } from 'node:fs'
import { type Inspection, inspectPicture } from './inspect-picture'
import type { PictureProblem } from './picture-problem'

type Look = Pick<Inspection, 'kind' | 'transparent' | 'background'>

const looks = new Map<string, ReturnType<typeof inspectPicture>>()

/** What the layout needs to know, for an author who waits: a camera's JPEG isn't decoded, nor anything else twice. */
export async function quickLook(path: string, format: string): Promise<Look | { problem: PictureProblem }> {
  if (format === 'jpeg') return { kind: 'photo', transparent: false, background: null }
  const { mtimeMs, size } = statSync(path)
  const key = `${path} ${mtimeMs} ${size}`
  const look = looks.get(key) ?? inspectPicture(path)
  looks.set(key, look)
  return look
}
