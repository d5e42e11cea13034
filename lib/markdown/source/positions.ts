import { lineColumns } from '../../base/text/line-column'
import type { Spot } from '../../record/parsed-post'

/** A stretch of derived text: either the author's own characters, or a stand-in for `[start, end)` of her body. */
type Piece = { at: number; length: number; start: number; end: number }

/**
 * Text made from a body by cutting and replacing, that still knows where each character came from. Every
 * step before Markdown works on it, so a problem found in the tree names the author's line and column.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  static of(body: string, start: number, end: number): MappedText {
    return new MappedText(body.slice(start, end), [{ at: 0, length: end - start, start, end }])
  }

  /** Text that stands for a range of the body: a marker for a shortcode, blank lines for a divider. */
  static standIn(text: string, start: number, end: number): MappedText {
    return new MappedText(text, [{ at: 0, length: text.length, start, end }])
  }

  static join(parts: readonly MappedText[]): MappedText {
    const pieces: Piece[] = []
    let at = 0
    for (const part of parts) {
      for (const piece of part.pieces) pieces.push({ ...piece, at: at + piece.at })
      at += part.text.length
    }
    return new MappedText(parts.map((part) => part.text).join(''), pieces)
  }

  slice(from: number, to: number): MappedText {
    const pieces: Piece[] = []
    for (const piece of this.pieces) {
      const start = Math.max(from, piece.at)
      const end = Math.min(to, piece.at + piece.length)
      if (start >= end) continue
      const own = isOwn(piece)
      pieces.push({
        at: start - from,
        length: end - start,
        start: own ? piece.start + start - piece.at : piece.start,
        end: own ? piece.start + end - piece.at : piece.end,
      })
    }
    return new MappedText(this.text.slice(from, to), pieces)
  }

  /** Offset in the body; the end of a node maps to the end of what it stands for. */
  toBody(offset: number, side: 'start' | 'end' = 'start'): number {
    const wanted = side === 'end' ? offset - 1 : offset
    const piece = this.pieceAt(wanted)
    if (!piece) return 0
    if (!isOwn(piece)) return side === 'end' ? piece.end : piece.start
    return Math.min(piece.start + Math.max(offset - piece.at, 0), piece.end)
  }

  private pieceAt(offset: number): Piece | undefined {
    let low = 0
    let high = this.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.pieces[low]
  }
}

/** `standIn` of exactly the range's length would be ambiguous, but no marker is as long as the call it replaces. */
function isOwn(piece: Piece): boolean {
  return piece.length === piece.end - piece.start
}

/**
 * Turns an offset of the body into a line and column of the file. `original` leads from the composed text to
 * the author's, where they differ.
 */
export function spotFinder(
  body: string,
  bodyLine: number,
  original: (spot: Spot) => Spot = (spot) => spot,
): (offset: number) => Spot {
  const inBody = lineColumns(body)
  return (offset) => {
    const spot = original(inBody(offset))
    return { line: bodyLine + spot.line - 1, column: spot.column }
  }
}
