/**
 * Around the link to the search page: a click, `/` and Ctrl or Command with K show a dialog, whose script (`src`) comes
 * then. Where there is none, or it doesn't come, they follow the link.
 */
export class OpenSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    const src = this.getAttribute('src')
    const open = (event: Event) => {
      event.preventDefault()
      const follow = () => location.assign(link?.href ?? '')
      if (src) import(src).then((search) => search.open()).catch(follow)
      else follow()
    }
    if (src) link?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event))
    document.addEventListener('keydown', (event) => {
      const at = event.target as HTMLElement
      const isTyping = at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName)
      const isHeld = event.ctrlKey || event.metaKey
      if (!event.altKey && (isHeld ? event.key === 'k' : event.key === '/' && !isTyping)) open(event)
    })
  }
}
