import type { Processor } from 'unified'
import type { MarkupConfig } from '../../record/types'

type Extension = { enter?: Record<string, unknown>; transforms?: unknown[] }

/** Turns off what `markup.goldmark.extensions` turns off. */
export function remarkConstructs(this: Processor, markup: MarkupConfig): undefined {
  const names = [
    ...(markup.table ? [] : ['table']),
    ...(markup.strikethrough ? [] : ['strikethrough']),
    ...(markup.taskList ? [] : ['tasklistCheck']),
    // Addresses have a rule of their own.
    ...['wwwAutolink', 'protocolAutolink', ...(markup.linkify ? [] : ['emailAutolink'])],
    ...(markup.footnote ? [] : ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall']),
  ]
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions?.push({ disable: { null: names } })
  // remark-gfm looks for addresses a second time, in the finished tree, where their signs are gone.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat(2)
    .map((extension) =>
      (extension as Extension).enter?.literalAutolink ? { ...(extension as Extension), transforms: [] } : extension,
    )
}
