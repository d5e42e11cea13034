import { getPages, getSettings } from '../../lib/content/pages'
import { href } from '../../lib/site/urls'
import type { ShortcodeProps } from './shortcode'

/** hugo-book: `{{< button href="…" >}}text{{< /button >}}`, or `relref` to a page of the site. */
export function Button({ param, children }: ShortcodeProps) {
  const settings = getSettings()
  const ref = param('relref')
  const path = ref.startsWith('/') ? ref : `/${ref}`
  const [page] = getPages([path, `${path}/`])
  return (
    <a className="button" href={ref ? href(settings, page?.url ?? path) : param('href')}>
      {children}
    </a>
  )
}
