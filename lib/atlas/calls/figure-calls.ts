import type { Element, ElementContent } from 'hast'
import { say } from '../../words/words'
import { notAmong } from '../facts/count-models'
import { describeModel } from '../facts/describe-model'
import { type FactFault, unknownModel } from '../facts/facts'
import { type Atlas, architectures, type Locale } from '../record/types'
import { atlasWords } from '../words/words'

export const maskKinds = ['encoder-only', 'encoder-decoder', 'decoder-only'] as const

/** These draw no model and need no atlas. */
export function isMaskCall(name: string): boolean {
  return name === 'attention-mask' || name === 'architecture-figure'
}

/** What is wrong with a call that draws something; null where nothing is. */
export function checkFigure(name: string, values: Record<string, string>, atlas: Atlas | null): FactFault | null {
  if (name === 'model-card')
    return atlas?.byId.has(values.model ?? '') ? null : unknownModel(atlas ?? none, values.model ?? '')
  if (name === 'model-tree') return notAmong('branch', values.branch ?? '', architectures)
  if (!isMaskCall(name)) return null
  const kind = values.kind ?? ''
  if (kind) return notAmong(name, kind, maskKinds)
  return { code: 'unknown-model-value', message: `${name} has no kind`, remedy: `write ${maskKinds.join(', ')}` }
}

const none = { byId: new Map() }

type FallbackOptions = { atlas: Atlas | null; locale: Locale; href: (id: string | null) => string }

/** What stands for a drawing where none can be: in a feed, in a plain text. */
export function figureFallback(
  name: string,
  values: Record<string, string>,
  options: FallbackOptions,
): ElementContent[] {
  const { atlas, locale, href } = options
  const words = atlasWords(locale)
  if (isMaskCall(name)) {
    const kind = values.kind as (typeof maskKinds)[number]
    const [title, summary] =
      name === 'attention-mask'
        ? [words.maskTitle[kind], words.maskSummary[kind]]
        : [words.layersTitle[kind], words.layersSummary[kind]]
    return [paragraph([text(`${title}: ${summary}`)])]
  }
  if (!atlas) return []
  if (name === 'model-card') {
    const model = atlas.byId.get(values.model ?? '')
    return model ? [paragraph([link(href(model.id), describeModel(model, locale))])] : []
  }
  const models = atlas.models
  const open = models.filter(({ openness }) => openness !== 'closed').length
  const [title, summary] =
    name === 'model-tree'
      ? [words.treeTitle, '']
      : name === 'parameter-chart'
        ? [
            words.sizeTitle,
            say(words.sizeSummary, { count: models.filter(({ parameters }) => parameters.length > 0).length }),
          ]
        : [words.releaseTitle, say(words.releaseSummary, { open, closed: models.length - open })]
  return [paragraph([link(href(null), title), text(summary && `. ${summary}`)])]
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

function link(address: string, words: string): Element {
  return { type: 'element', tagName: 'a', properties: { href: address }, children: [text(words)] }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
