/**
 * Around a figure that can be started: its script (`src`) comes when the reader reaches for the button, and with the first
 * press the part that lives takes the still's place. Words: `words`, an address; what it begins with: `values`.
 * It listens itself: where its script came before the rest of the page, the button isn't there yet when it begins.
 */
class WakeFigure extends HTMLElement {
  connectedCallback(): void {
    const reach = () => import(this.getAttribute('src') ?? '')
    const early = ({ target }: Event) => {
      if (buttonAt(target)) void reach().catch(() => {})
    }
    this.addEventListener('pointerover', early)
    this.addEventListener('focusin', early)
    this.addEventListener('click', ({ target }) => {
      const button = buttonAt(target)
      if (!button) return
      button.textContent = this.getAttribute('loading')
      reach()
        .then((part) => part.begin(this))
        .catch(() => {
          button.textContent = this.getAttribute('failed')
        })
    })
  }
}

/** The one that starts it; what lives has buttons of its own. */
function buttonAt(target: EventTarget | null): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('.live-head button')
}

customElements.define('wake-figure', WakeFigure)
