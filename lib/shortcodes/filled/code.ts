import type { Shortcodes } from '../shortcode'

/** The Markdown step has made a code block or a formula of what stands between the tags. */
export const shortcodes: Shortcodes = {
  highlight: {
    names: { highlight: { inner: 'code', block: true }, code: { inner: 'code', block: true } },
  },
  katex: {
    names: {
      // Newer versions of hugo-book and Blowfish switch formulas on by an empty call.
      katex: { inner: 'math', block: false, optional: true },
      // Relearn
      math: { inner: 'math', block: false },
    },
  },
}
