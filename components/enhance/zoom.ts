import { defineElement } from './define-element'
import { ZoomPicture } from './zoom-picture'

// A module of its own: only pages with figures fetch it.
defineElement('zoom-picture', ZoomPicture)
