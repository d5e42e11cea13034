/** Gives an element its class. In `next dev` React must first have found the page as the server sent it. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const define = () => customElements.define(name, element)
  if (document.documentElement.dataset.compiled) addEventListener('load', () => setTimeout(define, 1500))
  else define()
}
