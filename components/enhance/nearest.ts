import { defineElement } from './define-element'
import { NearestPages } from './nearest-pages'

// A module of its own: only the page for unknown addresses fetches it.
defineElement('nearest-pages', NearestPages)
