/** Around a text with code: gives every block a button that copies it. Words: `label`, `done`. */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return
    const status = document.createElement('span')
    status.className = 'visually-hidden'
    status.role = 'status'
    this.append(status)
    for (const code of this.querySelectorAll<HTMLElement>('pre > code')) this.addButton(code, status)
  }

  private addButton(code: HTMLElement, status: HTMLElement): void {
    const pre = code.parentElement as HTMLElement
    const frame = pre.closest('.highlight') ?? frameFor(pre)
    const label = this.getAttribute('label') ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = label
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(textOf(code))
      button.textContent = status.textContent = this.getAttribute('done')
      setTimeout(() => {
        button.textContent = label
        status.textContent = ''
      }, 2000)
    })
    frame.append(button)
  }
}

/** Code without a language stands alone; the button must not scroll away with it. */
function frameFor(pre: HTMLElement): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'highlight'
  pre.replaceWith(frame)
  frame.append(pre)
  return frame
}

/** As it would be typed: without the lines that a diff takes out. */
function textOf(code: HTMLElement): string {
  const copy = code.cloneNode(true) as HTMLElement
  for (const line of copy.querySelectorAll('.line.del')) {
    line.nextSibling?.remove()
    line.remove()
  }
  return (copy.textContent ?? '').replace(/\n$/, '')
}
