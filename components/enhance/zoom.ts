import { ZoomPicture } from './zoom/zoom-picture'

// A module of its own: only pages with figures fetch it.
customElements.define('zoom-picture', ZoomPicture)
