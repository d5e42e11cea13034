import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension as SyntaxExtension } from 'micromark-util-types'
import type { Processor } from 'unified'

/** Gives the parser a syntax of its own: how it is read, and which nodes it makes. */
export function addSyntax(processor: Processor, syntax: SyntaxExtension, nodes: FromMarkdownExtension): void {
  const data = processor.data() as Record<string, unknown[] | undefined>
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), nodes]
}

/** A line's end or a blank, as micromark counts them: -5…-3 are line ends, -2 and -1 parts of a tab. */
export const isLineEnd = (code: Code): boolean => code !== null && code < -2
export const isBlank = (code: Code): boolean => code !== null && (code === -2 || code === -1 || code === 32)

/** What micromark's code stands for, "\n" for line ends, "" at the end of the text. */
export function characterOf(code: Code): string {
  if (code === null) return ''
  return isLineEnd(code) ? '\n' : code < 0 ? '\t' : String.fromCharCode(code)
}

/** Reads up to `limit` characters of the line ahead, or as long as they are `among` some, without taking them. */
export function lookAhead(limit: number, read: (text: string) => void, among = /[\s\S]/): Construct {
  return {
    partial: true,
    tokenize(effects, ok) {
      let text = ''
      return start
      function start(code: Code) {
        if (code === null || !among.test(characterOf(code))) return read('') ?? ok(code)
        effects.enter('chunkText')
        return more(code)
      }
      function more(code: Code) {
        if (code === null || text.length >= limit || text.endsWith('\n') || !among.test(characterOf(code))) {
          effects.exit('chunkText')
          return end(code)
        }
        text += characterOf(code)
        effects.consume(code)
        return more
      }
      function end(code: Code) {
        read(text)
        return ok(code)
      }
    },
  }
}
