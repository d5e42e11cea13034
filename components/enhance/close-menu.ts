/** Around a menu that is a `<details>`: closes it on Escape and when the reader goes on elsewhere. */
export class CloseMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details')
    if (!details) return
    const leave = (event: Event) => {
      if (!this.contains(event.target as Node)) details.open = false
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    })
  }
}
