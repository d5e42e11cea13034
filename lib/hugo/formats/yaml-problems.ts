import { Lexer, type YAMLError } from 'yaml'
import { type DataProblem, deepestNesting, nestLess, removeTwin, unreadable } from './parsed-data'

/** Says an error of the YAML parser in an author's words, with what to do. */
export function yamlSyntaxProblem(errors: readonly YAMLError[], text: string): DataProblem {
  const error = errors[0] as YAMLError
  const offset = error.pos[0]
  const said = error.message.split('\n')[0]?.replace(/"quote/, '" quote') ?? 'YAML cannot be read'
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /[^\s:"']+/.exec(text.slice(offset))?.[0] ?? ''
      return {
        offset,
        code: 'duplicate-key',
        message: `"${key}" is written twice: keys must be unique`,
        remedy: removeTwin,
      }
    }
    case 'TAB_AS_INDENT':
      return { offset, code: 'yaml-tab', message: 'Tabs are not allowed as YAML indentation', remedy: 'use spaces' }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (errors[1]?.code !== 'MULTILINE_IMPLICIT_KEY') {
        return { offset, code: 'yaml-syntax', message: 'YAML: the value has a second ": "', remedy: 'quote the value' }
      }
      return { offset, code: 'yaml-syntax', message: 'YAML: wrong indentation', remedy: 'align the next line' }
    case 'MISSING_CHAR':
      return {
        offset: lineBefore(text, offset),
        code: 'yaml-syntax',
        message: `YAML: ${said}`,
        remedy: 'write it where the value ends',
      }
  }
  const wantsQuotes = ['UNEXPECTED_TOKEN', 'BAD_SCALAR_START'].includes(error.code)
  const remedy = wantsQuotes ? 'quote the value' : 'write name: value, one a line'
  return { offset, code: 'yaml-syntax', message: `YAML: ${said}`, remedy }
}

/** The parser notices a missing quote at the end of the text; the author looks for it at the end of the last line. */
function lineBefore(text: string, offset: number): number {
  return offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset
}

/** Before parsing: the parser recurses, and 5,000 brackets cost it seconds or its stack. */
export function refuseDeepYaml(text: string): void {
  if (!/[[{]|(?:[-?] ){3}/.test(text)) return
  let offset = 0
  let flow = 0
  let block = 0
  for (const token of new Lexer().lex(text)) {
    // marks the lexer puts in that are not in the text: begin of document, of flow end, of a scalar
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue
    if (token === '[' || token === '{') flow++
    else if (token === ']' || token === '}') flow--
    else if (token === '-' || token === '?') block++
    else if (token.includes('\n')) block = 0
    if (flow > deepestNesting || block > deepestNesting) {
      throw unreadable(offset, 'too-deep', `YAML nested deeper than ${deepestNesting}`, nestLess)
    }
    offset += token.length
  }
}
