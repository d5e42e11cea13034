/**
 * Around a figure that can be started: its script (`src`) comes when the reader reaches for the button, and with the first
 * press the part that lives takes the still's place. Words: `words`, an address; what it begins with: `values`.
 */
class WakeFigure extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    const reach = () => import(this.getAttribute('src') ?? '')
    const early = () => void reach().catch(() => {})
    button.onpointerenter = early
    button.onfocus = early
    button.onclick = () => {
      button.textContent = this.getAttribute('loading')
      reach()
        .then((part) => part.begin(this))
        .catch(() => {
          button.textContent = this.getAttribute('failed')
        })
    }
  }
}

customElements.define('wake-figure', WakeFigure)
