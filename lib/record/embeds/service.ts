import type { ShortcodeParams } from '../shortcode-params'

export type Read = (...names: string[]) => string

export type Service = {
  service: string | ((id: string) => string)
  id: (read: Read, params: ShortcodeParams) => string
  address: (id: string, read: Read) => string
  frame?: (id: string, read: Read) => string | null
  shape?: Shape | ((id: string) => Shape)
}

/** How much room a player takes: a film, a post or document, a bar with buttons. */
export type Shape = 'video' | 'page' | 'strip'
