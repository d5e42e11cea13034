import type { Components } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ReactNode } from 'react'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { mdxComponents } from '../../lib/shortcodes/mdx-components'
import type { FeatureLinkProps } from '../feature-view'
import { featureViews } from '../features'
import { Picture } from '../figure/picture'
import { Part, Shortcode } from '../shortcodes/shortcode'
import type { ShortcodeNode } from '../shortcodes/shortcode-node'
import { TableHead } from './table-head'
import { TaskBox } from './task-box'

/** The one dictionary: Markdown element → component, for a page. */
export function proseComponents(site: Site, page: PageSummary): Partial<Components> {
  const component = (name: string) => (attributes: Attributes) => (
    <MdxComponent name={name} site={site} page={page} attributes={attributes} />
  )
  const components: Record<string, unknown> = {
    a: (link: ComponentProps<'a'>) => linkView(link)?.({ ...(link as FeatureLinkProps), page }) ?? <a {...link} />,
    input: (box: ComponentProps<'input'>) => <TaskBox {...box} langTag={page.langTag} />,
    img: (picture: ComponentProps<typeof Picture>) => <Picture {...picture} langTag={page.langTag} />,
    th: TableHead,
    'gaji-shortcode': (node: ShortcodeNode) => <Shortcode {...node} site={site} page={page} />,
    'gaji-part': Part,
    'gaji-column': ({ children }: { children?: ReactNode }) => <div>{children}</div>,
    ...Object.fromEntries(componentNames.map((name) => [name, component(name)])),
  }
  return components as Partial<Components>
}

/** What `.mdx` files use by a name with capitals is the shortcode of that name. */
const componentNames = Object.keys(mdxComponents)

type MdxComponentProps = { name: string; site: Site; page: PageSummary; attributes: Attributes }
type Attributes = { place?: string; href?: string; children?: ReactNode }

function MdxComponent({ name, site, page, attributes }: MdxComponentProps) {
  const { place = '', children, ...params } = attributes
  const call = { name, params: JSON.stringify(params), place, ordinal: place.replace(':', '-'), href: params.href }
  return (
    <Shortcode {...call} site={site} page={page}>
      {children}
    </Shortcode>
  )
}

const linkViews = Object.values(featureViews).flatMap(({ links }) => Object.entries(links))

/** How a feature shows a link that it has marked. */
function linkView(link: ComponentProps<'a'>) {
  return linkViews.find(([attribute]) => Object.hasOwn(link, attribute))?.[1]
}
