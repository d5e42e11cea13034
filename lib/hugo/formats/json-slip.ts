/** What is wrong by a code of jsonc-parser, and what to do; `written` stands where it is wrong, nothing at the end. */
export function jsonSlip(code: string, written: string): [message: string, remedy: string] {
  if (code === 'PropertyNameExpected' && written === '}') return commaBefore(written)
  if (code === 'ValueExpected' && written === ']') return commaBefore(written)
  return slips[code] ?? [`"${written.slice(0, 40)}" is no JSON value`, 'put text and keys in quotes']
}

function commaBefore(bracket: string): [string, string] {
  return [`a "," must not stand before "${bracket}"`, 'remove it']
}

const badText: [string, string] = [
  'the text has a control character or an unknown escape',
  'write \\\\ for a backslash',
]

const slips: Record<string, [message: string, remedy: string]> = {
  PropertyNameExpected: ['a key in quotes must stand here', 'JSON keys need " around them'],
  ValueExpected: ['a value is missing', 'write it, or remove the key'],
  ColonExpected: ['":" is missing after the key', 'write "name": value'],
  CommaExpected: ['"," or a closing bracket must stand here', 'write one of them'],
  CloseBraceExpected: ['"}" is missing', 'write it'],
  CloseBracketExpected: ['"]" is missing', 'write it'],
  InvalidCommentToken: ['there are no comments in JSON', 'remove it'],
  UnexpectedEndOfComment: ['there are no comments in JSON', 'remove it'],
  UnexpectedEndOfString: ['the closing quote is missing', 'write it where the text ends, on the same line'],
  InvalidUnicode: badText,
  InvalidEscapeCharacter: badText,
  InvalidCharacter: badText,
}
