import type { SiteFiles } from '../../record/types'

/** The text of a file, whatever its bytes are; empty where there is none. What is no UTF-8 is told of posts alone (decodeText). */
export function looseText(files: Pick<SiteFiles, 'read'>, path: string): string {
  return new TextDecoder().decode(files.read(path) ?? new Uint8Array())
}
