import type { ParsedTemplate, Pipe, TemplateNode } from './nodes'
import { parsePipe, unexpected } from './parse-pipe'
import { TemplateError } from './template-error'
import { type Piece, readPieces, type Token } from './tokens'

type Action = Extract<Piece, { type: 'action' }>
type Ended = { nodes: TemplateNode[]; by: Action | null }

const deepest = 100
/** What has an end of its own. */
const openers = new Set(['if', 'with', 'range', 'define', 'block'])

/** A template's text as a tree; a TemplateError where it isn't one. https://pkg.go.dev/text/template */
export function parseTemplate(source: string): ParsedTemplate {
  const pieces = readPieces(source)
  const defined = new Map<string, TemplateNode[]>()
  let next = 0
  let depth = 0
  const { nodes, by } = readNodes()
  if (by) throw unexpected(by.tokens[0] as Token)
  return { nodes, defined }

  /** Up to `end`, `else` or the text's own end. */
  function readNodes(): Ended {
    const nodes: TemplateNode[] = []
    for (let piece = pieces[next++]; piece; piece = pieces[next++]) {
      if (piece.type === 'text') {
        nodes.push(piece)
        continue
      }
      const word = wordOf(piece)
      if (word === 'end' || word === 'else') return { nodes, by: piece }
      nodes.push(...readNode(piece, word))
    }
    return { nodes, by: null }
  }

  function readNode(piece: Action, word: string): TemplateNode[] {
    const { tokens, at } = piece
    if (openers.has(word) && ++depth > deepest) throw new TemplateError(at, 'nested too deeply', 'use a partial')
    if (word === 'if' || word === 'with' || word === 'range') return [readBranch(piece, word, 1)]
    if (word === 'define') {
      defined.set(nameOf(piece), readBody(piece))
      return []
    }
    if (word === 'block' || word === 'template') {
      const name = nameOf(piece)
      if (word === 'block') defined.set(name, readBody(piece))
      return [{ type: 'template', name, pipe: tokens.length > 2 ? parsePipe(tokens, 2, at) : null, at }]
    }
    if (word === 'return') return [{ type: 'return', pipe: tokens.length > 1 ? parsePipe(tokens, 1, at) : null, at }]
    if ((word === 'break' || word === 'continue') && tokens.length === 1) return [{ type: word, at }]
    return [{ type: 'output', pipe: parsePipe(tokens, 0, at), at }]
  }

  function readBranch(piece: Action, type: 'if' | 'with' | 'range', from: number): TemplateNode {
    const pipe: Pipe = parsePipe(piece.tokens, from, piece.at)
    const { nodes: body, by } = readNodes()
    const ended = needEnd(piece, by)
    if (wordOf(ended) === 'end') {
      depth--
      return { type, pipe, body, otherwise: [], at: piece.at }
    }
    const more = ended.tokens[1]
    // {{ else if }} and {{ else with }} end with the branch that they are in.
    if (more?.type === 'word' && (more.value === 'if' || more.value === 'with')) {
      return { type, pipe, body, otherwise: [readBranch(ended, more.value, 2)], at: piece.at }
    }
    if (more) throw unexpected(more)
    return { type, pipe, body, otherwise: readBody(piece), at: piece.at }
  }

  function readBody(piece: Action): TemplateNode[] {
    const { nodes, by } = readNodes()
    const ended = needEnd(piece, by)
    if (wordOf(ended) !== 'end') throw unexpected(ended.tokens[0] as Token)
    depth--
    return nodes
  }

  function needEnd(piece: Action, by: Action | null): Action {
    if (by) return by
    throw new TemplateError(piece.at, `{{ ${wordOf(piece)} }} is not ended`, 'add {{ end }}')
  }
}

function wordOf({ tokens: [first] }: Action): string {
  return first?.type === 'word' ? first.value : ''
}

function nameOf({ tokens, at }: Action): string {
  const name = tokens[1]
  if (name?.type === 'text') return name.value
  throw new TemplateError(at, 'the name of the template is missing', 'write it in quotes')
}
