/**
 * Around the buttons that share a page, which show once this is defined: takes away the one for a sheet that the device
 * doesn't have. What they do (`src`) comes with the first click.
 */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.share) this.querySelector('[value=sheet]')?.remove()
    this.onclick = async ({ target }) => {
      const { value } = target as HTMLButtonElement
      if (value) (await import(this.getAttribute('src') ?? '')).share(value, this)
    }
  }
}
