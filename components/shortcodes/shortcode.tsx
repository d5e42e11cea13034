import { Children, isValidElement, type ReactNode } from 'react'
import { readParam, type ShortcodeParams } from '../../lib/record/shortcode-params'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import type { ShortcodeNode } from '../shapes/shortcode-node'
import type { ShortcodeProps, ShortcodeViews } from '../shapes/shortcode-props'
import { viewOf } from './shortcodes'

type ShortcodePlace = {
  site: Site
  page: PageSummary
  /** what features show; one of theirs goes before the engine's of the same name */
  ofFeatures: ShortcodeViews
}

export function Shortcode({ site, page, ofFeatures, ...node }: ShortcodeNode & ShortcodePlace) {
  const written = node.name.toLowerCase()
  const name = node.as ?? written
  const Component = viewOf(written, name, ofFeatures)
  const { parts, content } = takeParts(node.children)
  if (!Component) return content
  const params = JSON.parse(node.params) as ShortcodeParams
  const param = (...names: string[]) => readParam(params, ...names)
  return (
    <Component name={written} shownAs={name} {...{ params, param, parts, site, page }} {...pick(node)}>
      {content}
    </Component>
  )
}

/** What the parser has made of a parameter, before the content. */
export function Part({ children }: { name: string; children?: ReactNode }) {
  return children
}

function takeParts(children: ReactNode): { parts: Record<string, ReactNode>; content: ReactNode[] } {
  const parts: Record<string, ReactNode> = {}
  const content = Children.toArray(children).filter((child) => {
    if (!isValidElement<{ name: string; children?: ReactNode }>(child) || child.type !== Part) return true
    parts[child.props.name] = child.props.children
    return false
  })
  return { parts, content }
}

function pick({ ordinal, href }: ShortcodeNode): Pick<ShortcodeProps, 'ordinal' | 'href'> {
  return { ordinal, href }
}
