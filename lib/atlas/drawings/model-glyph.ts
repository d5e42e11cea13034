import type { Architecture, Model } from '../record/types'
import { element } from '../style/svg'

/** A dot in the shape of its branch, so that colour is not the only mark; its fill says how open it is, by a class. */
export function dotPath(architecture: Architecture, x: number, y: number): string {
  const shapes: Record<Architecture, string> = {
    'static-embedding': 'm-5-5h10v10h-10z',
    recurrent: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
    'encoder-only': 'm5-6v12l-10-6z',
    'encoder-decoder': 'm0-6l6 6l-6 6l-6-6z',
    'decoder-only': 'm-5-6l10 6l-10 6z',
    'moe-decoder': 'm-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  }
  return `M${x} ${y}${shapes[architecture]}`
}

/** With a ring around it where it is a product and no model. */
export function modelGlyph({ architecture, kind }: Pick<Model, 'architecture' | 'kind'>, x: number, y: number): string {
  const ring = kind === 'product' ? ringPath(x, y) : ''
  return ring + element('path', { class: 'dot', d: dotPath(architecture, x, y) })
}

export function ringPath(x: number, y: number): string {
  return element('circle', { class: 'ring', cx: x, cy: y, r: 9 })
}

/** Of the same shapes, eight pixels around a middle, for what is drawn in a box. */
export function signPath(architecture: Architecture, x: number, y: number): string {
  const shapes: Record<Architecture, string> = {
    'static-embedding': 'm-4-4h8v8h-8z',
    recurrent: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
    'encoder-only': 'm4-4v8l-8-4z',
    'encoder-decoder': 'm0-5l5 5l-5 5l-5-5z',
    'decoder-only': 'm-4-4l8 4l-8 4z',
    'moe-decoder': 'm-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
  }
  return `M${x} ${y}${shapes[architecture]}`
}
