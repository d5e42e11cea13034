import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  gallery: {
    names: {
      gallery: {
        inner: 'markdown',
        block: true,
        optional: true,
        pictureParams: ['match', 'images', 'dir', 'src'],
      },
    },
    plain: ({ part, content }) => [...part('pictures'), ...content],
  },
}
