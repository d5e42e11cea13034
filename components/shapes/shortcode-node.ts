import type { ReactNode } from 'react'

/** As the parser leaves a call in the tree. `as` names another shortcode's component where it has none of its own. */
export type ShortcodeNode = {
  name: string
  as?: string
  params: string
  ordinal: number | string
  place: string
  href?: string
  children?: ReactNode
}
