import { addSheet } from '../../enhance/add-sheet'
import { make } from './make'
import { searchBox } from './search-box'
import { words } from './words'

/** The name of the sheet beside this module. */
declare const searchSheet: string

type Place = { base: string; lang: string }

const url = new URL(import.meta.url)
/** What stands before `/_gaji/` is the site's base path. */
const place: Place = {
  base: url.pathname.slice(0, url.pathname.lastIndexOf('/_gaji/')),
  lang: document.querySelector('open-search')?.getAttribute('language') ?? '',
}

let dialog: ReturnType<typeof makeDialog> | undefined

/** Shows the dialog, over the page. */
export async function open(): Promise<void> {
  await addSheet(new URL(searchSheet, import.meta.url).pathname)
  dialog ??= makeDialog()
  dialog.show()
}

function makeDialog() {
  const input = make('input', {
    type: 'search',
    'aria-label': words.label,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const box = searchBox({ input, ...place, asList: true })
  const close = make('button', { type: 'button', class: 'chip' }, words.close)
  const element = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    make('div', { class: 'search-field' }, input, close),
    box.element,
  )
  close.addEventListener('click', () => element.close())
  element.addEventListener('click', ({ target }) => {
    // Beside it is the dialog itself; a link within it leads away, also to this very page.
    if (target === element || (target as Element).closest('a')) element.close()
  })
  document.body.append(element)
  return {
    show() {
      if (element.open) return
      element.showModal()
      input.select()
      box.ask()
    },
  }
}

/** The page of search: its field stands there already, and what is in the address is searched for. */
function startPage(page: Element): void {
  const form = page.querySelector('form')
  const input = form?.querySelector('input')
  if (!form || !input) return
  const box = searchBox({ input, ...place, asList: false })
  page.append(box.element)
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  box.ask()
  const note = () => {
    const query = input.value.trim()
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname)
  }
  input.addEventListener('change', note)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    note()
    box.ask()
  })
}

for (const page of document.querySelectorAll('search-page')) startPage(page)
