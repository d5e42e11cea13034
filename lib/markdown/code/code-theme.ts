import type { ThemeRegistration } from 'shiki/core'

type Kind = { name: string; scopes: string[] }

/** What code is coloured by: a class each, whose colour the theme gives, so that no style attribute reaches a page. */
export const codeKinds: Kind[] = [
  {
    name: 'comment',
    scopes: ['comment', 'punctuation.definition.comment', 'string.comment'],
  },
  {
    name: 'keyword',
    scopes: [
      'keyword',
      'storage',
      'storage.type',
      'variable.language',
      'keyword.control',
      'entity.name.operator.custom-literal',
    ],
  },
  {
    name: 'string',
    scopes: ['string', 'punctuation.definition.string', 'string punctuation.section.embedded source'],
  },
  { name: 'regexp', scopes: ['string.regexp', 'constant.character.escape'] },
  {
    name: 'number',
    scopes: ['constant', 'constant.numeric', 'constant.language', 'support.constant', 'keyword.other.unit'],
  },
  {
    name: 'function',
    scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic', 'entity.name.command'],
  },
  {
    name: 'type',
    scopes: [
      'entity.name.type',
      'entity.name.class',
      'entity.name',
      'support.type',
      'support.class',
      'entity.other.inherited-class',
    ],
  },
  {
    name: 'property',
    scopes: [
      'support.type.property-name',
      'meta.property-name',
      'variable.other.property',
      'meta.object-literal.key',
      'entity.name.tag.yaml',
    ],
  },
  {
    name: 'tag',
    scopes: ['entity.name.tag', 'punctuation.definition.tag', 'meta.tag support.class.component'],
  },
  {
    name: 'attribute',
    scopes: ['entity.other.attribute-name', 'entity.name.decorator', 'meta.decorator'],
  },
  {
    name: 'inserted',
    scopes: ['markup.inserted', 'meta.diff.header.to-file', 'punctuation.definition.inserted'],
  },
  {
    name: 'deleted',
    scopes: ['markup.deleted', 'meta.diff.header.from-file', 'punctuation.definition.deleted'],
  },
  {
    name: 'heading',
    scopes: ['markup.heading', 'markup.heading entity.name', 'meta.diff.range'],
  },
  {
    name: 'link',
    scopes: ['markup.underline.link', 'string.other.link', 'constant.other.reference.link'],
  },
]

const unmarked = '#ffffff'
const wordOperators = ['new', 'expression', 'logical.python', 'word', 'sizeof', 'wordlike', 'logical-type'].map(
  (name) => `keyword.operator.${name}`,
)

/** For Shiki: each kind has a colour that is only its number. */
export const codeTheme: ThemeRegistration = {
  name: 'by-kind',
  type: 'light',
  settings: [
    { settings: { foreground: unmarked, background: '#000000' } },
    // Signs such as = and + stay plain; words such as typeof don't.
    { scope: 'keyword.operator', settings: { foreground: unmarked } },
    { scope: wordOperators, settings: { foreground: markOf(codeKinds.findIndex(({ name }) => name === 'keyword')) } },
    ...codeKinds.map(({ scopes }, index) => ({ scope: scopes, settings: { foreground: markOf(index) } })),
  ],
}

function markOf(index: number): string {
  return `#${(index + 1).toString(16).padStart(6, '0')}`
}

const classes = new Map(codeKinds.map(({ name }, index) => [markOf(index), `tok-${name}`]))

/** The class of a token, null for plain text. */
export function tokenClass(color: string | undefined): string | null {
  return classes.get(color?.toLowerCase() ?? '') ?? null
}
