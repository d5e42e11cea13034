import { expect } from 'vitest'
import { sharedFiles } from '../../tools/testing/hugo-answers'
import { outputFile, printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { sortPages } from './ordering'

const siteFiles = sharedFiles('outputs', 'siteFiles')

const linksOf = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, link]) => link)

// Their text is written elsewhere; here stands what they hold, and in which order.
describeVectors(
  'outputs',
  ({ input }) => {
    const site = siteOf({ config: input.config, files: siteFiles })
    const { config } = site
    const pages = sortPages(
      site.pages.filter(({ rendered, listed }) => rendered && listed),
      (page) => page,
      'en',
    )
    const hasFeeds = !config.disableKinds.includes('rss')
    const feeds = hasFeeds
      ? pages.filter(({ kind }) => kind !== 'page').map(({ url }) => `${url.slice(1)}index.xml`)
      : []
    const hasSitemap = !config.disableKinds.includes('sitemap')
    const files = [
      ...pages.map(({ url }) => outputFile(url)),
      ...feeds,
      ...(hasSitemap ? [config.sitemap.filename] : []),
      ...(config.enableRobotsTXT ? ['robots.txt'] : []),
    ]
    const absolute = (url: string) => new URL(config.baseURL).origin + printed(url, site)
    const inSitemap = pages.filter(({ fields }) => !fields.sitemap.disable)
    const regular = pages.filter(({ kind }) => kind === 'page')
    const section = pages.find(({ kind }) => kind === 'section')
    return {
      files: files.sort(),
      sitemap: inSitemap.map(({ url, lastmod }) => [absolute(url), lastmod?.slice(0, 10)]),
      home: regular.map(({ url }) => absolute(url)),
      section: section?.members.map(absolute),
      limit: config.rssLimit,
    }
  },
  {
    compare: (actual, expected) => {
      const { files, sitemap, home, section, limit } = actual as {
        files: string[]
        sitemap: [string, string | undefined][]
        home: string[]
        section: string[]
        limit: number
      }
      expect(files).toEqual(expected.files)
      const map = expected['sitemap.xml'] ?? expected['map.xml']
      if (map) {
        expect(sitemap.map(([url]) => url)).toEqual(linksOf(map, 'loc'))
        expect(sitemap.flatMap(([, lastmod]) => lastmod ?? [])).toEqual(
          linksOf(map, 'lastmod').map((date) => date?.slice(0, 10)),
        )
      }
      // The first link is the feed's own.
      const feed = expected['index.xml']
      if (feed) expect(limit > 0 ? home.slice(0, limit) : home).toEqual(linksOf(feed, 'link').slice(1))
      const sectionFeed = expected['posts/index.xml']
      if (sectionFeed) expect(section).toEqual(linksOf(sectionFeed, 'link').slice(1))
    },
  },
)
