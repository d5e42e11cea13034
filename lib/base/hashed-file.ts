import { createHash } from 'node:crypto'

export type HashedFile = { url: string } & ({ text: string } | { bytes: Uint8Array })

/** A file of the engine under an address that changes with its content, so that browsers may keep it for ever. */
export function hashedFile(name: string, extension: string, content: Uint8Array | string): HashedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const url = `/_gaji/${name}-${hash}.${extension}`
  return typeof content === 'string' ? { url, text: content } : { url, bytes: content }
}
