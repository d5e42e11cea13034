import { encodePath } from '../../lib/base/text/addresses'
import { type ListedPage, nearestPages } from '../../lib/site/nearest/nearest-pages'
import { listsFor, listUrl } from '../../lib/site/nearest/page-lists'

/**
 * On the page for unknown addresses, around what it shows below: puts the pages in its place whose addresses are like the
 * asked one, where there are any. The site's base path: `base`; how many lists of addresses there are: `lists`; the words
 * over them: `label`.
 */
export class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const status = document.createElement('p')
    status.className = 'visually-hidden'
    status.role = 'status'
    this.before(status)
    const base = this.getAttribute('base') ?? ''
    const asked = location.pathname.slice(base.length)
    const numbers = listsFor(asked, Number(this.getAttribute('lists')))
    const lists = await Promise.all(numbers.map((number) => readList(base + listUrl(number))))
    const pages = nearestPages(asked, lists.flat())
    if (pages.length === 0) return
    // What follows stays where it is.
    this.style.minHeight = `${this.offsetHeight}px`
    const label = document.createElement('h2')
    label.className = 'label mt-section'
    label.textContent = this.getAttribute('label')
    const list = document.createElement('ul')
    list.append(...pages.map((page) => itemOf(page, base)))
    this.replaceChildren(label, list)
    status.textContent = `${label.textContent} ${pages.map(([, title]) => title).join(', ')}`
  }
}

/** Nothing where it doesn't come. */
async function readList(url: string): Promise<ListedPage[]> {
  try {
    const answer = await fetch(url)
    return answer.ok ? await answer.json() : []
  } catch {
    return []
  }
}

/** As a post stands in a list (components/post/post-item.tsx). */
function itemOf([url, title, lang]: ListedPage, base: string): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'pt-[1.15rem] pb-5 not-first:rule-above'
  const link = document.createElement('a')
  link.className = '-my-line block py-line text-xl [font-weight:700] no-underline'
  link.href = base + encodePath(url)
  link.lang = lang
  link.textContent = title
  const address = document.createElement('p')
  address.className = 'facts'
  address.textContent = url
  item.append(link, address)
  return item
}
