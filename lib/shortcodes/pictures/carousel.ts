import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  carousel: {
    names: {
      // Blowfish
      carousel: { inner: 'none', block: true, pictureParams: ['images'] },
      // Docsy
      imgproc: { inner: 'markdown', block: true, pictureParams: ['0'] },
      // PaperMod
      intextimg: { inner: 'none', block: false, pictureParams: ['url', '0'] },
    },
    plain: ({ part, content }) => [...part('pictures'), ...content],
  },
}
