import { createHash } from 'node:crypto'

/** A diagram as its author wrote it. */
export type DiagramSource = { kind: 'mermaid' | 'dot' | 'goat'; source: string }

/** Raised when drawings are made differently: all are then stale. */
const drawingVersion = 2

/** A drawing's name says what it was drawn from: `mermaid-3f2a9c0b71de.svg` */
export function drawingName({ kind, source }: DiagramSource): string {
  const text = source.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  return `${kind}-${createHash('sha256').update(`${drawingVersion}\n${text}`).digest('hex').slice(0, 12)}.svg`
}

export const drawingFile = /^mermaid-[\da-f]{12}\.svg$/

/** For readers who don't see it: the author's own words (`accTitle`, `accDescr`), where the source has them. */
export function spokenWords(source: string): { title: string | null; description: string | null } {
  const line = (name: string) =>
    new RegExp(`^[ \\t]*${name}[ \\t]*:[ \\t]*(\\S.*?)[ \\t]*$`, 'm').exec(source)?.[1] ?? null
  const block = /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m.exec(source)?.[1]?.trim().replace(/\s+/g, ' ')
  return { title: line('accTitle'), description: block ?? line('accDescr') }
}
