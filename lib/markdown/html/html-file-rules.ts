import { forbiddenElements, harmlessElements, type Objection, objections } from './html-rules'
import type { Tags } from './html-tags'

/** What Markdown has a sign for: an `.html` page may use it where the site allows no raw HTML, too. */
const markdownElements = new Set([
  ...harmlessElements,
  ...'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption'.split(' '),
  ...'a img em strong b i code del s table caption thead tbody tfoot tr th td'.split(' '),
])

/** They make a whole document, and the page is in one already. */
const documentElements = new Set(['html', 'head', 'body', 'meta', 'title', 'link'])

/** Where raw HTML is off, the text of these stays without its element. */
export function losesTags(name: string): boolean {
  return !markdownElements.has(name) && !forbiddenElements.has(name)
}

type Found = Objection & { at: number }

/** What is to be said of an `.html` page. A name that is left out is told once: such pages are full of them. */
export function htmlObjections({ starts }: Tags, unsafe: boolean): Found[] {
  const told = new Set<string>()
  return starts.flatMap((tag): Found[] => {
    const { at, name, typed } = tag
    if (documentElements.has(name)) {
      if (told.has('')) return []
      told.add('')
      const message = `HTML element <${typed}> is left out`
      return [{ at, severity: 'warning', message, remedy: 'the site makes it: keep what stands in <body>' }]
    }
    const found = objections(tag).map((objection) => ({ ...objection, at }))
    if (unsafe || found.some(({ severity }) => severity === 'error') || !losesTags(name) || told.has(name)) return found
    told.add(name)
    const message =
      name === 'iframe' ? `raw HTML <${typed}> is left out` : `raw HTML <${typed}> is left out, its text stays`
    return [...found, { at, severity: 'warning', message, remedy: 'set markup.goldmark.renderer.unsafe = true' }]
  })
}
