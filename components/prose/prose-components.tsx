import type { Components } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ReactNode } from 'react'
import { mdxComponents } from '../../lib/record/calls/mdx-components'
import { Picture } from '../figure/picture'
import type { FeatureLinkProps } from '../shapes/feature-view'
import type { ShortcodeNode } from '../shapes/shortcode-node'
import { Part, Shortcode } from '../shortcodes/shortcode'
import { TableHead } from './table-head'
import { TaskBox } from './task-box'
import type { TextPlace } from './text-place'

/** The one dictionary: Markdown element → component, for a page. */
export function proseComponents({ site, page, features }: TextPlace): Partial<Components> {
  const ofFeatures = Object.assign({}, ...Object.values(features).map((view) => view.shortcodes))
  const views = Object.values(features).flatMap(({ links }) => Object.entries(links))
  /** how a feature shows a link that it has marked */
  const viewOf = (link: ComponentProps<'a'>) => views.find(([attribute]) => Object.hasOwn(link, attribute))?.[1]
  const component = (name: string) => (attributes: Attributes) => (
    <MdxComponent name={name} attributes={attributes} {...{ site, page, ofFeatures }} />
  )
  const components: Record<string, unknown> = {
    a: (link: ComponentProps<'a'>) => viewOf(link)?.({ ...(link as FeatureLinkProps), page }) ?? <a {...link} />,
    input: (box: ComponentProps<'input'>) => <TaskBox {...box} langTag={page.langTag} />,
    img: (picture: ComponentProps<typeof Picture>) => <Picture {...picture} langTag={page.langTag} />,
    th: TableHead,
    'gaji-shortcode': (node: ShortcodeNode) => <Shortcode {...node} {...{ site, page, ofFeatures }} />,
    'gaji-part': Part,
    'gaji-column': ({ children }: { children?: ReactNode }) => <div>{children}</div>,
    ...Object.fromEntries(componentNames.map((name) => [name, component(name)])),
  }
  return components as Partial<Components>
}

/** What `.mdx` files use by a name with capitals is the shortcode of that name. */
const componentNames = Object.keys(mdxComponents)

type MdxComponentProps = Omit<ComponentProps<typeof Shortcode>, keyof ShortcodeNode> & {
  name: string
  attributes: Attributes
}
type Attributes = { place?: string; href?: string; children?: ReactNode }

function MdxComponent({ name, attributes, ...given }: MdxComponentProps) {
  const { place = '', children, ...params } = attributes
  const call = { name, params: JSON.stringify(params), place, ordinal: place.replace(':', '-'), href: params.href }
  return (
    <Shortcode {...call} {...given}>
      {children}
    </Shortcode>
  )
}
