import type { Nodes } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { proseComponents } from './prose-components'
import type { TextPlace } from './text-place'

/** A resolved tree as elements, by the one dictionary. */
export function renderTree(tree: Nodes, place: TextPlace): ReactElement {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: proseComponents(place), ignoreInvalidStyle: true })
}
