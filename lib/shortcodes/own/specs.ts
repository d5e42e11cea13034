import type { ShortcodeSpec } from '../../record/parsed-post'

/** What each shortcode of this folder does with the text between its tags. Names in lower case. */
export const ownSpecs: Record<string, ShortcodeSpec> = {
  stars: { inner: 'none', block: false },
}
