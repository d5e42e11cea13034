import type { Components } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ReactNode } from 'react'
import { Picture } from '../figure/picture'
import type { FeatureLinkProps } from '../shapes/feature-view'
import type { ShortcodeNode } from '../shapes/shortcode-node'
import { Part, Shortcode } from '../shortcodes/shortcode'
import { isNote, Note, NoteMark } from './footnotes'
import { TableHead } from './table-head'
import { TaskBox } from './task-box'
import type { TextPlace } from './text-place'

/** The one dictionary: Markdown element → component, for a page. `inMdx`: the components that an `.mdx` text has. */
export function proseComponents(
  { site, page, features }: TextPlace,
  inMdx: Iterable<string> = [],
): Partial<Components> {
  const ofFeatures = Object.assign({}, ...Object.values(features).map((view) => view.shortcodes))
  const views = Object.values(features).flatMap(({ links }) => Object.entries(links))
  /** how a feature shows a link that it has marked */
  const viewOf = (link: ComponentProps<'a'>) => views.find(([attribute]) => Object.hasOwn(link, attribute))?.[1]
  const component = (attributes: Attributes) => <MdxComponent attributes={attributes} {...{ site, page, ofFeatures }} />
  const components: Record<string, unknown> = {
    a: (link: ComponentProps<'a'>) => {
      if (link.role === 'doc-noteref' && isNote(link.href?.slice(1))) return <NoteMark {...link} />
      return viewOf(link)?.({ ...(link as FeatureLinkProps), page, site }) ?? <a {...link} />
    },
    li: (item: ComponentProps<'li'>) =>
      isNote(item.id) ? <Note {...item} langTag={page.langTag} /> : <li {...item} />,
    input: (box: ComponentProps<'input'>) => <TaskBox {...box} langTag={page.langTag} />,
    img: (picture: ComponentProps<typeof Picture>) => <Picture {...picture} langTag={page.langTag} />,
    th: TableHead,
    'gaji-shortcode': (node: ShortcodeNode) => <Shortcode {...node} {...{ site, page, ofFeatures }} />,
    'gaji-part': Part,
    'gaji-column': ({ children }: { children?: ReactNode }) => <div>{children}</div>,
    ...Object.fromEntries([...inMdx].map((name) => [name, component])),
  }
  return components as Partial<Components>
}

type MdxComponentProps = Omit<ComponentProps<typeof Shortcode>, keyof ShortcodeNode> & {
  attributes: Attributes
}
type Attributes = { calls: string; shownAs?: string; place?: string; href?: string; children?: ReactNode }

/** What `.mdx` files use by a name with capitals is the shortcode of that name, as the content step has found it. */
function MdxComponent({ attributes, ...given }: MdxComponentProps) {
  const { calls, shownAs, place = '', children, ...params } = attributes
  const shown = { name: calls, ...(shownAs ? { as: shownAs } : {}), href: params.href }
  const call = { ...shown, params: JSON.stringify(params), place, ordinal: place.replace(':', '-') }
  return (
    <Shortcode {...call} {...given}>
      {children}
    </Shortcode>
  )
}
