import type { Hit } from '../../../lib/search/query/rank'
import { answer, type Chosen, shownAtOnce } from './answer'
import type { FetchedIndex } from './fetch-index'
import { make } from './make'
import { forgetSearches, keepSearch, recentSearches } from './recent'
import { searchFilters } from './search-filters'
import { showHit } from './show-hit'
import { say, words } from './words'

/** ms without a key before the index is asked: a syllable takes three keys. */
const pause = 90

/** `base`: the site's base path. `asList`: choices of a combobox, moved through from the field; else links of a page. */
type Options = { input: HTMLInputElement; base: string; lang: string; asList: boolean }

/** What follows a field: how many there are, the results, by what to narrow them. Answers while one types, also syllables. */
export function searchBox({ input, base, lang, asList }: Options) {
  const status = make('p', { role: 'status', class: 'search-status' })
  const list = make(asList ? 'ul' : 'ol', { id: 'search-results', class: 'search-results' })
  const more = make('button', { type: 'button', hidden: '', class: 'search-more' }, words.more)
  const filters = searchFilters((choices) => {
    chosen = choices
    ask()
  })
  const element = make('div', { class: 'search-box' }, filters, status, list, more)
  let asked = 0
  let last: string | undefined
  let active = -1
  let chosen: Chosen = {}
  let timer = 0
  let showNext = () => {}

  if (asList) {
    list.role = 'listbox'
    list.ariaLabel = words.title
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list.id,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      // The end of a composition changes nothing: what is chosen stays.
      if (input.value.trim() !== last) ask()
    }, pause)
  })
  input.addEventListener('keydown', (event) => {
    // The key that ends a composition is the editor's.
    if (event.isComposing || !asList) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      choose(active + (event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      list.querySelectorAll('a')[Math.max(active, 0)]?.click()
    }
  })
  list.addEventListener('click', ({ target }) => (target as Element).closest('a') && keepSearch(input.value.trim()))
  more.addEventListener('click', () => showNext())
  return { element, ask }

  async function ask(): Promise<void> {
    const turn = ++asked
    const query = input.value.trim()
    last = query
    if (!query) return showRecent()
    try {
      const { hits, searched, marks, index } = await answer(query, chosen, lang)
      if (turn !== asked) return
      await showHits(hits, marks, index, turn)
      if (turn !== asked) return
      const count = hits.length > 0 ? say(words.found, { count: hits.length }) : words.none
      status.textContent = searched && hits.length > 0 ? `${say(words.searched, { query: searched })}: ${count}` : count
    } catch {
      if (turn === asked) status.textContent = words.failed
    }
  }

  async function showHits(hits: readonly Hit[], marks: string[], index: FetchedIndex, turn: number): Promise<void> {
    let count = 0
    const next = async () => {
      const part = hits.slice(count, count + shownAtOnce)
      const pages = await Promise.all(part.map(({ page }) => index.page(page)))
      if (turn !== asked) return
      if (count === 0) clear()
      for (const [at, { section }] of part.entries()) {
        const page = pages[at]
        if (page) add(showHit(page, section, marks, base), page.lang)
      }
      count += part.length
      more.hidden = count >= hits.length
    }
    showNext = next
    await next()
    if (asList) input.ariaExpanded = String(hits.length > 0)
  }

  function add({ href, name, rest }: ReturnType<typeof showHit>, language: string): void {
    const attributes = { href, lang: language }
    if (!asList) {
      list.append(make('li', {}, make('a', attributes, ...name), ...rest))
      return
    }
    const option = { role: 'option', id: `search-${list.childElementCount}`, 'aria-selected': 'false', tabindex: '-1' }
    const link = make('a', { ...attributes, ...option }, make('strong', {}, ...name), ...rest)
    list.append(make('li', { role: 'presentation' }, link))
  }

  function clear(): void {
    list.replaceChildren()
    more.hidden = true
    choose(-1)
  }

  function choose(next: number): void {
    const items = [...list.querySelectorAll('a')]
    items[active]?.setAttribute('aria-selected', 'false')
    active = Math.min(Math.max(next, -1), items.length - 1)
    const item = items[active]
    item?.setAttribute('aria-selected', 'true')
    item?.scrollIntoView({ block: 'nearest' })
    if (item) input.setAttribute('aria-activedescendant', item.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function showRecent(): void {
    clear()
    const recent = recentSearches()
    status.textContent = recent.length > 0 ? words.recent : words.hint
    if (asList) input.ariaExpanded = 'false'
    if (recent.length === 0) return
    const buttons = [...recent, null].map((query) => {
      const button = make('button', { type: 'button', class: 'chip' }, query ?? words.forget)
      button.addEventListener('click', () => {
        if (query === null) forgetSearches()
        else input.value = query
        input.focus()
        ask()
      })
      return button
    })
    list.append(
      make('li', asList ? { role: 'presentation', class: 'search-recent' } : { class: 'search-recent' }, ...buttons),
    )
  }
}
