/** Around the link to the search page: the key `/` follows it. */
export class OpenSearch extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const at = event.target as HTMLElement
      const isTyping = at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName)
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      this.querySelector('a')?.click()
    })
  }
}
