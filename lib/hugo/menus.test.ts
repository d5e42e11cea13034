import { printed, siteOf } from '../testing/hugo-site'
import { describeVectors } from '../testing/vectors'
import type { MenuEntry, Site } from './types'

/** As the recording printed it: empty values left out, titles where they differ from the name. */
function slim(entries: MenuEntry[], site: Site, parent = ''): unknown[] {
  return entries.map(({ name, url, weight, identifier, title, pre, post, params, children }) => ({
    name,
    url: printed(url, site),
    weight,
    ...(identifier && { identifier }),
    ...(title && title !== name && { title }),
    ...(pre && { pre }),
    ...(post && { post }),
    ...(parent && { parent }),
    ...(Object.keys(params).length && { params }),
    ...(children.length && { children: slim(children, site, identifier || name) }),
  }))
}

describeVectors('menus', ({ input, note }) => {
  const site = siteOf({ config: `${note ?? ''}\n${input.config}`, files: input.files })
  return Object.fromEntries(Object.entries(site.menus.en ?? {}).map(([menu, entries]) => [menu, slim(entries, site)]))
})
