import type { Components } from 'hast-util-to-jsx-runtime'
import type { PageSummary } from '../../lib/content/site-index'
import { Shortcode, type ShortcodeNode } from '../shortcodes/shortcode'

/** The one dictionary: Markdown element → component, for a page. */
export function proseComponents(page: PageSummary): Partial<Components> {
  const components: Record<string, unknown> = {
    'gaji-shortcode': (node: ShortcodeNode) => <Shortcode {...node} page={page} />,
    'gaji-column': ({ children }: { children?: React.ReactNode }) => <div>{children}</div>,
  }
  return components as Partial<Components>
}
