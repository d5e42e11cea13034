import type { Processor } from 'unified'
import type { MarkupConfig } from '../../hugo/types'

type Extension = { transforms?: unknown[] }

/** Turns off what `markup.goldmark.extensions` turns off. */
export function remarkConstructs(this: Processor, markup: MarkupConfig): undefined {
  const names = [
    ...(markup.table ? [] : ['table']),
    ...(markup.strikethrough ? [] : ['strikethrough']),
    ...(markup.taskList ? [] : ['tasklistCheck']),
    ...(markup.linkify ? [] : ['wwwAutolink', 'protocolAutolink', 'emailAutolink']),
    ...(markup.footnote ? [] : ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall']),
  ]
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions?.push({ disable: { null: names } })
  if (markup.linkify) return
  // remark-gfm looks for addresses a second time, in the finished tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat(2)
    .filter((extension) => !(extension as Extension).transforms)
}
