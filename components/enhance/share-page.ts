/**
 * Around the buttons that share a page: shows itself, and those for which the device has something. What they do (`src`)
 * comes with the first click.
 */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    const sheet = this.querySelector<HTMLElement>('[value=sheet]')
    if (sheet) sheet.hidden = !navigator.share
    this.hidden = false
    this.onclick = async ({ target }) => {
      const { value } = target as HTMLButtonElement
      if (value) (await import(this.getAttribute('src') ?? '')).share(value, this)
    }
  }
}
