import { hashedFile } from '../../base/hashed-file'
import type { PublishedFile } from '../../record/published-file'
import type { SiteSettings } from '../../record/site-index'
import { colourOf, type Theme } from '../../record/theme'
import { wordsFor } from '../../words/interface-words'

/**
 * What makes a feed readable for who opens it in a browser: titles, dates and summaries, and above them what it is for.
 * CSS, since browsers take XSLT out. A name in it is that of an element in any namespace.
 */
export function feedStyles({ languages }: Pick<SiteSettings, 'languages'>, theme: Theme): PublishedFile {
  const coloursOf = (mode: 'light' | 'dark') =>
    ['ground', 'ink', 'muted', 'rule'].map((name) => `--${name}: ${colourOf(theme, name)[mode]}`).join('; ')
  const hints = languages.map(
    ({ tag }) => `:is(rss, feed):lang(${tag})::before { content: ${JSON.stringify(wordsFor(tag).feedHint)} }`,
  )
  const css = `:root { ${coloursOf('light')} }
@media (prefers-color-scheme: dark) { :root { ${coloursOf('dark')} } }
:is(rss, feed) {
  display: block;
  box-sizing: border-box;
  max-width: 44rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4rem;
  color-scheme: light dark;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.7 "Pretendard", "Apple SD Gothic Neo", "Noto Sans KR", system-ui, sans-serif;
  word-break: keep-all;
  overflow-wrap: anywhere;
}
:is(rss, feed)::before { display: block; margin-bottom: 2rem; color: var(--muted); font-size: 0.875rem }
${hints.join('\n')}
:is(channel, item, entry, title, description, subtitle, summary, pubDate, published) { display: block }
:is(item, entry) { margin-top: 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule) }
:is(channel, feed) > title { font-size: 1.75rem; font-weight: 700; line-height: 1.35 }
:is(item, entry) > title { font-size: 1.125rem; font-weight: 600 }
item > link, entry > link::before { display: block; color: var(--muted); font-size: 0.8125rem }
entry > link::before { content: attr(href) }
:is(pubDate, published) { color: var(--muted); font-size: 0.8125rem }
channel > :is(link, generator, language, lastBuildDate), :is(guid, encoded, category),
feed > :is(id, updated, author, generator, link), entry > :is(id, updated, content) { display: none }
`
  return hashedFile('feed', 'css', css)
}
