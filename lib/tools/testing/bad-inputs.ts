import { readFileSync } from 'node:fs'
import { sharedPath, skipAloud } from './shared'

export type BadInput = {
  id: string
  kind: string
  input?: string
  /** how to make it, in words */
  generate?: string
  expected: {
    outcome: 'build-fail' | 'build-warn' | 'build-ok' | 'render-safe' | 'any'
    match?: string
    budget_ms?: number
  }
}

/** The recorded inputs that must do no harm, of these kinds; none where they don't lie beside the checkout. */
export function badInputs(...kinds: string[]): BadInput[] {
  const file = sharedPath('design', 'bad-inputs.json')
  if (!file) skipAloud(`inputs that must not harm: ${kinds.join(', ')}`)
  const all: BadInput[] = file ? JSON.parse(readFileSync(file, 'utf8')) : []
  return all.filter(({ kind }) => kinds.includes(kind))
}

/** Links, anchors and pictures that a site doesn't have: one post alone can't be asked about them. */
export const askedOfTheSite = new Set(['md-016', 'md-026', 'md-027', 'md-028', 'md-036', 'md-040'])

/** Ends the build there, warns here: a blog comes as it is, and STRICT=1 makes errors of warnings. */
export const onlyWarns = new Set(['md-016', 'md-026', 'md-027', 'md-028', 'md-033', 'md-040'])
