import type { Element, ElementContent } from 'hast'
import type { ReadCall } from '../../record/calls/plain-call'
import { tabLabel } from '../../record/calls/shortcode-labels'
import type { ShortcodeParams } from '../../record/shortcode-params'
import { boldLine } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  tabs: {
    names: {
      tabs: { inner: 'markdown', block: true },
      // Docsy
      tabpane: { inner: 'markdown', block: true },
    },
    plain: ({ params, param, inside, plain }) => {
      const labels = labelsOfTabs(params, param)
      let at = 0
      return inside.flatMap((tab): ElementContent[] => {
        if (!isTab(tab)) return plain([tab])
        const own = tabLabel(
          tab.tagName === 'gaji-shortcode' ? JSON.parse(String(tab.properties.params)) : tab.properties,
        )
        const label = own || labels[at] || `${at + 1}`
        at++
        return [boldLine(label), ...plain(tab.children)]
      })
    },
  },
  tab: {
    names: { tab: { inner: 'markdown', block: true } },
    plain: ({ params, content }) => [...(tabLabel(params) ? [boldLine(tabLabel(params))] : []), ...content],
  },
}

/** Some themes name them all at once: `{{< tabs items="JSON,YAML" >}}`, `{{< tabs JSON YAML >}}`. */
export function labelsOfTabs(params: ShortcodeParams, param: ReadCall): string[] {
  return Array.isArray(params) ? params.map(String) : param('items').split(/\s*,\s*/)
}

function isTab(node: ElementContent): node is Element {
  if (node.type !== 'element' || !['gaji-shortcode', 'gaji-component'].includes(node.tagName)) return false
  return String(node.properties.as ?? node.properties.name).toLowerCase() === 'tab'
}
