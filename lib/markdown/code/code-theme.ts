import type { ThemeRegistration } from 'shiki/core'

type Kind = { name: string; light: string; dark: string; scopes: string[] }

/**
 * The colours of code, each a class and a pair of variables: no style attribute reaches a page with code.
 * Every colour stands at 4.5:1 or more on its ground (see the test).
 */
export const codeKinds: Kind[] = [
  {
    name: 'comment',
    light: '#57606a',
    dark: '#9198a1',
    scopes: ['comment', 'punctuation.definition.comment', 'string.comment'],
  },
  {
    name: 'keyword',
    light: '#a0111f',
    dark: '#ff9492',
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
    light: '#0a3069',
    dark: '#a5d6ff',
    scopes: ['string', 'punctuation.definition.string', 'string punctuation.section.embedded source'],
  },
  { name: 'regexp', light: '#116329', dark: '#7ee787', scopes: ['string.regexp', 'constant.character.escape'] },
  {
    name: 'number',
    light: '#0550ae',
    dark: '#79c0ff',
    scopes: ['constant', 'constant.numeric', 'constant.language', 'support.constant', 'keyword.other.unit'],
  },
  {
    name: 'function',
    light: '#6639ba',
    dark: '#d2a8ff',
    scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic', 'entity.name.command'],
  },
  {
    name: 'type',
    light: '#803b00',
    dark: '#ffa657',
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
    light: '#0550ae',
    dark: '#79c0ff',
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
    light: '#116329',
    dark: '#7ee787',
    scopes: ['entity.name.tag', 'punctuation.definition.tag', 'meta.tag support.class.component'],
  },
  {
    name: 'attribute',
    light: '#0550ae',
    dark: '#79c0ff',
    scopes: ['entity.other.attribute-name', 'entity.name.decorator', 'meta.decorator'],
  },
  {
    name: 'inserted',
    light: '#116329',
    dark: '#7ee787',
    scopes: ['markup.inserted', 'meta.diff.header.to-file', 'punctuation.definition.inserted'],
  },
  {
    name: 'deleted',
    light: '#a0111f',
    dark: '#ffa198',
    scopes: ['markup.deleted', 'meta.diff.header.from-file', 'punctuation.definition.deleted'],
  },
  {
    name: 'heading',
    light: '#0550ae',
    dark: '#79c0ff',
    scopes: ['markup.heading', 'markup.heading entity.name', 'meta.diff.range'],
  },
  {
    name: 'link',
    light: '#0a3069',
    dark: '#a5d6ff',
    scopes: ['markup.underline.link', 'string.other.link', 'constant.other.reference.link'],
  },
]

export const codeGrounds = { light: '#f6f8fa', dark: '#151b23' }

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

/** The style sheet that goes with the classes. Light and dark follow the system until `data-theme` on the root says otherwise. */
export function codeThemeCss(): string {
  const variables = (theme: 'light' | 'dark') =>
    [`--code-ground:${codeGrounds[theme]}`, ...codeKinds.map((kind) => `--tok-${kind.name}:${kind[theme]}`)].join(';')
  return [
    `:root{${variables('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${variables('dark')}}}`,
    `:root[data-theme='dark']{${variables('dark')}}`,
    ...codeKinds.map(({ name }) => `.tok-${name}{color:var(--tok-${name})}`),
    '',
  ].join('\n')
}
