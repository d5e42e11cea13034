import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Problem } from '../../lib/base/problems'
import { siteComponents } from '../../lib/build/parse/markdown-settings'
import { knownShortcodes } from '../../lib/build/read/known-shortcodes'
import { parsePost } from '../../lib/markdown/parse-post'
import { resolvePost } from '../../lib/markdown/resolve-post'
import { testSettings } from '../../lib/markdown/test-settings'
import type { CallPlace } from '../../lib/record/calls/plain-call'
import type { Site } from '../../lib/record/site'
import { toFeedHtml } from '../../lib/shortcodes/feed-tree'
import { specsOf } from '../../lib/shortcodes/shortcode-table'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import { featureViews } from '../features'
import { renderMdx } from '../prose/render-mdx'
import { renderTree } from '../prose/render-tree'

type Given = Pick<CallPlace, 'page'> & {
  site: Site
  format?: 'md' | 'mdx'
  /** what a feature makes of the resolved tree */
  enrich?: (tree: Root) => Problem[]
}

/** A text with calls as its page shows it, with the style sheets that it asks for, and as its feed says it. */
export async function formsOf(body: string, { site, page, format = 'md', enrich = () => [] }: Given) {
  const { engine, ofFeatures, own } = knownShortcodes
  const shortcodes = { ...specsOf(engine), ...specsOf(ofFeatures), ...specsOf(own) }
  const settings = { ...testSettings({ shortcodes }), components: siteComponents }
  const source = { file: `content/posts/a.${format}`, body, bodyLine: 1, format }
  const resolve = {
    file: source.file,
    resolveLink: (to: string) => ({ href: to.startsWith('/') ? `/blog${to}` : to }),
    resolveRef: () => ({ href: '/blog/posts/b/' }),
    resolveWikilink: () => ({ href: '' }),
    resolveEmbed: (src: string) => ({ src }),
    resolveImage: (src: string) => ({ src: `/blog/posts/a/${src}`, properties: { width: 30, height: 20 } }),
    listImages: () => ['gallery/1.png', 'gallery/2.png'],
    listFiles: () => [{ href: '/blog/posts/a/a.pdf', title: 'a.pdf' }],
    resolveParam: () => '여름',
  }
  const parsed = await parsePost(source, settings)
  const { tree, problems } = resolvePost(parsed, resolve)
  const ofFeature = enrich(tree)
  const feed = toFeedHtml(tree, {
    shortcodes: knownShortcodes,
    langTag: page.langTag,
    words: wordsFor(page.langTag),
    absolute: (address) => address,
    place: { site, page, hrefOf: (url) => href(site.settings, url) },
  })
  const place = { site, page, features: featureViews }
  const element = parsed.mdx ? await renderMdx(parsed.mdx, tree, place) : renderTree(tree, place)
  // React asks for pictures early by links of its own, and moves scripts to the head.
  const html = renderToStaticMarkup(element)
  const shown = html.replace(/<link[^>]*>|<script[^>]*><\/script>/g, '')
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, address]) => address)
  return { page: shown.trim(), styles, feed, problems: [...parsed.problems, ...problems, ...ofFeature] }
}
