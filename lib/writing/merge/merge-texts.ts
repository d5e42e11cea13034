import { diff3Merge } from 'node-diff3'

/** A stretch on which both agree, or one on which neither may win unasked. */
export type MergedPart = { same: string } | { mine: string; base: string; theirs: string }

/**
 * What two people made of one text, line by line: what only one of them changed is as that one has it. Line ends are
 * part of their lines, so that nobody's are changed.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergedPart[] {
  const regions = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true })
  return regions.map((region): MergedPart => {
    if (region.ok) return { same: region.ok.join('') }
    const { a = [], o = [], b = [] } = region.conflict ?? {}
    return { mine: a.join(''), base: o.join(''), theirs: b.join('') }
  })
}

export type Side = 'both' | 'mine' | 'theirs'

/** A place on which both differ. */
export type Conflict = Exclude<MergedPart, { same: string }>

export function conflictsOf(parts: readonly MergedPart[]): Conflict[] {
  return parts.flatMap((part) => ('same' in part ? [] : [part]))
}

/** The whole text, with one side of each conflict, or both one after the other: then nothing of either is lost. */
export function mergedText(parts: readonly MergedPart[], sideOf: (conflict: Conflict) => Side): string {
  return parts
    .map((part) => {
      if ('same' in part) return part.same
      const side = sideOf(part)
      return side === 'both' ? bothOf(part) : part[side]
    })
    .join('')
}

function bothOf({ mine, theirs }: { mine: string; theirs: string }): string {
  const joint = mine === '' || mine.endsWith('\n') ? '' : theirs.includes('\r\n') ? '\r\n' : '\n'
  return mine + joint + theirs
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
