import type { TemplateTools } from '../../record/calls/template-run'
import { toText, ValueError } from '../values/convert'
import { openScratch } from '../values/scratch'
import type { SiteCraft } from '../values/site-craft'
import type { Method } from '../values/value'
import { encodings } from './encodings'
import { htmlFunctions } from './html'
import { lists } from './lists'
import { logic } from './logic'
import { maths } from './maths'
import { printing } from './printf'
import { texts } from './texts'

/** Every function that needs no page, by its short and its long name. */
export function allFunctions(craft: SiteCraft, tools: TemplateTools): Record<string, Method> {
  const short: Record<string, Method> = {
    ...logic,
    ...maths,
    ...printing,
    ...texts,
    ...lists,
    ...htmlFunctions(tools),
    ...encodings(craft.hash),
    urlize: (text) => craft.urlize(toText(text)),
    title: (text) => craft.title(toText(text)),
    humanize: (text) => humanized(toText(text)),
    pluralize: (text) => craft.pluralize(toText(text)),
    newScratch: () => openScratch(),
    apply: () => {
      throw new ValueError('"apply" is not known here', 'go through the list with range')
    },
  }
  return short
}

/** `my-first_post` → "My first post" */
function humanized(text: string): string {
  const words = text.replace(/[_-]+/g, ' ').trim()
  return words.replace(/^./u, (sign) => sign.toUpperCase())
}
