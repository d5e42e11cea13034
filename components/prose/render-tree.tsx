import type { Nodes } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { proseComponents } from './prose-components'

/** A resolved tree as elements, by the one dictionary. */
export function renderTree(tree: Nodes, site: Site, page: PageSummary): ReactElement {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: proseComponents(site, page), ignoreInvalidStyle: true })
}
