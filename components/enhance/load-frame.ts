/**
 * Around a link to another host: a button that shows it in the page instead. Until then nothing is asked of that host.
 * What to show: `src`, `title`, and `ratio` as "16 / 9"; the button's word: `label`.
 */
export class LoadFrame extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.getAttribute('label')
    button.ariaLabel = `${button.textContent}: ${this.title}`
    button.addEventListener('click', () => {
      const frame = this.makeFrame()
      button.replaceWith(frame)
      frame.focus()
    })
    this.append(button)
  }

  private makeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.title = this.title
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    // YouTube shows nothing to a page that doesn't say where it is.
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    // It may do what a player needs, but not lead the reader away from the page.
    frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-forms', 'allow-presentation')
    frame.style.aspectRatio = this.getAttribute('ratio') ?? ''
    frame.src = this.getAttribute('src') ?? ''
    return frame
  }
}
