import { followPointers } from './zoom-pointers'
import { zoomView } from './zoom-view'

/**
 * Around a text with figures: their links show the original over the page, to be moved and enlarged, instead of leaving
 * it. Escape, the button, a click beside the picture and the back gesture close it. Words: `label`, `close`.
 */
export class ZoomPicture extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.zoom')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      this.open(link)
    })
  }

  private open(link: HTMLAnchorElement): void {
    const inline = link.querySelector('img')
    if (!inline) return
    const dialog = document.createElement('dialog')
    dialog.className = 'zoom-view'
    dialog.ariaLabel = this.getAttribute('label')
    const close = document.createElement('button')
    close.type = 'button'
    close.ariaLabel = this.getAttribute('close')
    close.onclick = () => dialog.close()
    const picture = pictureOf(link, inline)
    dialog.append(close, picture)
    document.body.append(dialog)

    // The back gesture takes this entry away, and with it the dialog.
    history.pushState({ zoom: 1 }, '')
    const leave = () => dialog.close()
    addEventListener('popstate', leave)
    dialog.onclose = () => {
      removeEventListener('popstate', leave)
      removeEventListener('resize', view.showWhole)
      if (history.state?.zoom) history.back()
      dialog.remove()
      link.focus({ preventScroll: true })
    }

    dialog.showModal()
    const view = zoomView(dialog, picture, inline.getBoundingClientRect().width)
    addEventListener('resize', view.showWhole)
    followPointers(dialog, view, (target) => (target === picture ? view.toggle : leave))
    dialog.onkeydown = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !view.press(event.key)) return
      event.preventDefault()
    }
  }
}

/** What the page already shows, at the original's size, until the original is there. */
function pictureOf(link: HTMLAnchorElement, inline: HTMLImageElement): HTMLImageElement {
  const [width, height] = (link.dataset.size ?? '').split(' ').map(Number)
  const picture = new Image(width || inline.naturalWidth, height || inline.naturalHeight)
  picture.alt = inline.alt
  picture.draggable = false
  picture.src = inline.currentSrc || link.href
  picture.dataset.ground = inline.parentElement?.dataset.ground ?? ''
  // The page shows the first frame of what moves to a reader who asked for no motion.
  if (link.dataset.still && matchMedia('(prefers-reduced-motion: reduce)').matches) return picture
  const original = new Image()
  original.src = link.href
  original.decode().then(
    () => {
      picture.src = original.src
    },
    () => {},
  )
  return picture
}
