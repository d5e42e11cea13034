import { parse } from 'smol-toml'
import type { MarkdownSettings } from '../record/parsed-post'
import type { MarkupConfig } from '../record/types'
import en from '../words/en.json'
import ko from '../words/ko.json'

/** Hugo's defaults, for tests. */
export const defaultMarkup: MarkupConfig = {
  unsafe: false,
  hardWraps: false,
  autoHeadingID: true,
  autoHeadingIDType: 'github',
  attributeTitle: true,
  attributeBlock: false,
  wrapStandAloneImageWithinParagraph: true,
  footnote: true,
  definitionList: true,
  table: true,
  strikethrough: true,
  linkify: true,
  linkifyProtocol: 'https',
  taskList: true,
  typographer: true,
  typographerMarks: {},
  cjk: { enable: false, eastAsianLineBreaks: false, eastAsianLineBreaksStyle: 'simple', escapedSpace: false },
  extras: { delete: false, insert: false, mark: false, subscript: false, superscript: false },
  passthrough: { enable: false, block: [], inline: [] },
  highlight: {},
  tableOfContents: { startLevel: 2, endLevel: 3, ordered: false },
}

export function testSettings(changes: Partial<MarkdownSettings> = {}): MarkdownSettings {
  return {
    markup: defaultMarkup,
    emoji: false,
    wikilinks: false,
    words: ko.text,
    summaryLength: 70,
    isCJK: false,
    demoteHeadings: true,
    figures: true,
    shortcodes: {},
    components: {},
    ...changes,
  }
}

// biome-ignore lint/suspicious/noExplicitAny: configuration as TOML gives it
type Config = any

/** Settings from the configuration of a recorded case. */
export function settingsFrom(config: string | undefined, changes: Partial<MarkdownSettings> = {}): MarkdownSettings {
  const root: Config = config ? parse(config) : {}
  const goldmark: Config = root.markup?.goldmark ?? {}
  const { renderer = {}, parser = {}, extensions = {} }: Config = goldmark
  const isOn = (value: Config, otherwise: boolean) =>
    typeof value === 'boolean' ? value : (value?.enable ?? otherwise)
  const extras = extensions.extras ?? {}
  const markup: MarkupConfig = {
    ...defaultMarkup,
    unsafe: renderer.unsafe ?? false,
    hardWraps: renderer.hardWraps ?? false,
    autoHeadingID: parser.autoHeadingID ?? true,
    autoHeadingIDType: parser.autoHeadingIDType ?? 'github',
    attributeTitle: parser.attribute?.title ?? true,
    attributeBlock: parser.attribute?.block ?? false,
    wrapStandAloneImageWithinParagraph: parser.wrapStandAloneImageWithinParagraph ?? true,
    footnote: isOn(extensions.footnote, true),
    definitionList: extensions.definitionList ?? true,
    table: extensions.table ?? true,
    strikethrough: extensions.strikethrough ?? true,
    linkify: extensions.linkify ?? true,
    linkifyProtocol: extensions.linkifyProtocol ?? 'https',
    taskList: extensions.taskList ?? true,
    typographer:
      typeof extensions.typographer === 'boolean' ? extensions.typographer : !extensions.typographer?.disable,
    cjk: { ...defaultMarkup.cjk, ...extensions.cjk },
    extras: {
      delete: isOn(extras.delete, false),
      insert: isOn(extras.insert, false),
      mark: isOn(extras.mark, false),
      subscript: isOn(extras.subscript, false),
      superscript: isOn(extras.superscript, false),
    },
    passthrough: {
      enable: extensions.passthrough?.enable ?? false,
      block: extensions.passthrough?.delimiters?.block ?? [],
      inline: extensions.passthrough?.delimiters?.inline ?? [],
    },
    highlight: root.markup?.highlight ?? {},
    tableOfContents: { ...defaultMarkup.tableOfContents, ...root.markup?.tableOfContents },
  }
  return testSettings({
    // Hugo's answers were recorded in English.
    words: en.text,
    markup,
    emoji: root.enableEmoji ?? false,
    isCJK: root.hasCJKLanguage ?? false,
    summaryLength: root.summaryLength ?? 70,
    demoteHeadings: false,
    figures: false,
    ...changes,
  })
}
