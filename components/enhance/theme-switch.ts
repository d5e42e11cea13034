const order = ['auto', 'light', 'dark'] as const
type Theme = (typeof order)[number]

/** One button that goes round: as the system, light, dark. Words come as attributes: `label`, `auto`, `light`, `dark`. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(document.createElement('i'), document.createElement('span'))
    this.replaceChildren(button)
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(readTheme()) + 1) % order.length] as Theme
      storeTheme(next)
      this.show(next)
    })
    // Another tab, or a page that comes back from the cache, may have changed it.
    window.addEventListener('storage', () => this.show(readTheme()))
    window.addEventListener('pageshow', () => this.show(readTheme()))
    this.show(readTheme())
  }

  private show(theme: Theme): void {
    const root = document.documentElement
    if (theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme
    const word = this.getAttribute(theme) ?? theme
    const button = this.firstElementChild
    if (!button) return
    button.setAttribute('data-theme', theme)
    button.setAttribute('aria-label', `${this.getAttribute('label')}: ${word}`)
    if (button.lastChild) button.lastChild.textContent = word
  }
}

function readTheme(): Theme {
  try {
    return order.find((theme) => theme === localStorage.getItem('theme')) ?? 'auto'
  } catch {
    return order.find((theme) => theme === document.documentElement.dataset.theme) ?? 'auto'
  }
}

function storeTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'auto') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // It holds for this page at least.
  }
}
