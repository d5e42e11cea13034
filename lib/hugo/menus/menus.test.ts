import { expect, test } from 'vitest'
import { formatProblem } from '../../base/problems'
import type { MenuEntry, Site } from '../../record/types'
import { printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'

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

test('an entry that names no page is told where the configuration has it, whichever file that is', () => {
  const files = {
    'config/_default/hugo.toml': 'baseURL = "https://example.org/"\ntitle = "T"',
    'config/_default/menus.en.toml': '[[main]]\nname = "Posts"\npageRef = "/posts"\n',
    'content/a.md': '',
  }
  const said = siteOf({ files }).problems.map(formatProblem)
  expect(said).toContainEqual(
    expect.stringMatching(
      /^config\/_default\/menus\.en\.toml:3:11: warning: menu "main": pageRef "\/posts" names no page/,
    ),
  )
})
