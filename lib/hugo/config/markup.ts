import type { MarkupConfig } from '../../record/types'
import type { ConfigReader } from './config-reader'

const goldmark = 'markup.goldmark'
const extensions = `${goldmark}.extensions`

/** Hugo's defaults. https://gohugo.io/configuration/markup/ */
const highlightDefaults = {
  anchorlinenos: false,
  codefences: true,
  guesssyntax: false,
  hl_lines: '',
  hl_inline: false,
  lineanchors: '',
  linenostart: 1,
  linenos: false,
  linenumbersintable: true,
  noclasses: true,
  nohl: false,
  style: 'monokai',
  tabwidth: 4,
  wrapperclass: 'highlight',
}

export function readMarkup(reader: ConfigReader): MarkupConfig {
  const idType = reader.text('github', `${goldmark}.parser.autoHeadingIDType`)
  const marks = reader.get(`${extensions}.typographer`)
  const extra = (name: string) => reader.flag(false, `${extensions}.extras.${name}.enable`)
  return {
    unsafe: reader.flag(false, `${goldmark}.renderer.unsafe`),
    hardWraps: reader.flag(false, `${goldmark}.renderer.hardWraps`),
    autoHeadingID: reader.flag(true, `${goldmark}.parser.autoHeadingID`),
    autoHeadingIDType: idTypes.find((type) => type === idType) ?? unknownIdType(reader),
    attributeTitle: reader.flag(true, `${goldmark}.parser.attribute.title`),
    attributeBlock: reader.flag(false, `${goldmark}.parser.attribute.block`),
    wrapStandAloneImageWithinParagraph: reader.flag(true, `${goldmark}.parser.wrapStandAloneImageWithinParagraph`),
    footnote: switchOf(reader, 'footnote'),
    definitionList: switchOf(reader, 'definitionList'),
    table: switchOf(reader, 'table'),
    strikethrough: switchOf(reader, 'strikethrough'),
    linkify: switchOf(reader, 'linkify'),
    linkifyProtocol: reader.text('https', `${extensions}.linkifyProtocol`),
    taskList: switchOf(reader, 'taskList'),
    typographer: switchOf(reader, 'typographer'),
    typographerMarks: textsOf(marks),
    cjk: {
      enable: reader.flag(false, `${extensions}.cjk.enable`),
      eastAsianLineBreaks: reader.flag(false, `${extensions}.cjk.eastAsianLineBreaks`),
      eastAsianLineBreaksStyle: reader.text('simple', `${extensions}.cjk.eastAsianLineBreaksStyle`),
      escapedSpace: reader.flag(false, `${extensions}.cjk.escapedSpace`),
    },
    extras: {
      delete: extra('delete'),
      insert: extra('insert'),
      mark: extra('mark'),
      subscript: extra('subscript'),
      superscript: extra('superscript'),
    },
    passthrough: {
      enable: reader.flag(false, `${extensions}.passthrough.enable`),
      block: pairsOf(reader, 'block'),
      inline: pairsOf(reader, 'inline'),
    },
    highlight: { ...highlightDefaults, ...oldHighlight(reader), ...reader.map('markup.highlight') },
    tableOfContents: {
      startLevel: reader.number(2, 'markup.tableOfContents.startLevel'),
      endLevel: reader.number(3, 'markup.tableOfContents.endLevel'),
      ordered: reader.flag(false, 'markup.tableOfContents.ordered'),
    },
  }
}

const idTypes = ['github', 'github-ascii', 'blackfriday', 'none'] as const

function unknownIdType(reader: ConfigReader): 'github' {
  const path = `${goldmark}.parser.autoHeadingIDType`
  reader.problem('error', [path], 'bad-heading-id-type', `must be one of ${idTypes.join(', ')}`)
  return 'github'
}

/** An extension is a flag, or a table with `enable` or `disable`. */
function switchOf(reader: ConfigReader, name: string): boolean {
  const path = `${extensions}.${name}`
  if (typeof reader.get(path) !== 'object') return reader.flag(true, path)
  return reader.flag(true, `${path}.enable`) && !reader.flag(false, `${path}.disable`)
}

function textsOf(table: unknown): Record<string, string> {
  if (typeof table !== 'object' || table === null) return {}
  return Object.fromEntries(
    Object.entries(table).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function pairsOf(reader: ConfigReader, kind: 'block' | 'inline'): [string, string][] {
  const path = `${extensions}.passthrough.delimiters.${kind}`
  const value = reader.get(path) ?? []
  const pairs = Array.isArray(value) ? value : [value]
  return pairs.flatMap((pair) => {
    if (Array.isArray(pair) && pair.length === 2 && pair.every((mark) => typeof mark === 'string' && mark)) {
      return [pair as [string, string]]
    }
    reader.problem('error', [path], 'bad-delimiters', 'must be pairs of texts', 'write [["$$", "$$"]]')
    return []
  })
}

/** The names highlighting had before [markup.highlight]. */
function oldHighlight(reader: ConfigReader): Record<string, unknown> {
  const settings: Record<string, unknown> = {}
  const style = reader.get('pygmentsStyle')
  const useClasses = reader.get('pygmentsUseClasses')
  const codeFences = reader.get('pygmentsCodeFences')
  const guessSyntax = reader.get('pygmentsCodeFencesGuessSyntax')
  if (typeof style === 'string') settings.style = style
  if (typeof useClasses === 'boolean') settings.noclasses = !useClasses
  if (typeof codeFences === 'boolean') settings.codefences = codeFences
  if (typeof guessSyntax === 'boolean') settings.guesssyntax = guessSyntax
  const options = reader.get('pygmentsOptions')
  for (const option of typeof options === 'string' ? options.split(',') : []) {
    const [key = '', value = ''] = option.split('=').map((part) => part.trim())
    if (key) settings[key.toLowerCase()] = value
  }
  return settings
}
