import type { ShortcodeSpec } from '../../record/parsed-post'
import type { ShortcodeParams } from '../../record/shortcode-params'

/**
 * The atlas in a post, as shortcodes and, in `.mdx`, as components:
 *
 *     {{< model-fact "gpt-3" "parameters" >}}            1,750억   (fields: facts.ts; a third word names a size)
 *     {{< model-count openness="closed" >}}              42
 *     {{< model-card "bert" >}}
 *     {{< model-tree branch="encoder-only" caption="…" >}}
 *     {{< parameter-chart caption="…" >}}
 *     {{< release-timeline caption="…" >}}
 *     {{< architecture-figure kind="decoder-only" caption="…" >}}   layers and masks
 *     {{< attention-mask kind="decoder-only" caption="…" >}}        the masks alone
 *
 * As everywhere in Hugo, parameters are all named or none is: with a caption, write `kind="decoder-only"`.
 */
type CallName =
  | 'model-fact'
  | 'model-count'
  | 'model-card'
  | 'model-tree'
  | 'parameter-chart'
  | 'release-timeline'
  | 'architecture-figure'
  | 'attention-mask'

/** Each with the names of its parameters, those that may stand without a name first. */
const parameters: Record<CallName, string[]> = {
  'model-fact': ['model', 'field', 'size'],
  'model-count': ['architecture', 'openness'],
  'model-card': ['model'],
  'model-tree': ['branch', 'caption'],
  'parameter-chart': ['caption'],
  'release-timeline': ['caption'],
  'architecture-figure': ['kind', 'caption'],
  'attention-mask': ['kind', 'caption'],
}

export const modelCallNames = Object.keys(parameters) as CallName[]

const words: ShortcodeSpec = { inner: 'none', block: false }
const block: ShortcodeSpec = { inner: 'none', block: true }
const figure: ShortcodeSpec = { ...block, markdownParams: ['caption'] }

export const modelShortcodes: Record<CallName, ShortcodeSpec> = {
  'model-fact': words,
  'model-count': words,
  'model-card': block,
  'model-tree': figure,
  'parameter-chart': figure,
  'release-timeline': figure,
  'architecture-figure': figure,
  'attention-mask': figure,
}

/** `ModelTree` → its attributes. */
export const modelComponents: Record<string, string[]> = Object.fromEntries(
  modelCallNames.map((name) => [componentName(name), parameters[name]]),
)

export function componentName(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

export function isModelCall(name: string): name is CallName {
  return Object.hasOwn(parameters, name)
}

/** By name, whichever way they were written. */
export function namedParameters(name: CallName, params: ShortcodeParams): Record<string, string> {
  const names = parameters[name]
  if (!Array.isArray(params))
    return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]))
  return Object.fromEntries(params.map((value, at) => [names[at] ?? `${at + 1}`, String(value)]))
}

export function knownParameters(name: CallName): readonly string[] {
  return parameters[name]
}
