import type { ShortcodeSpec } from '../record/parsed-post'
import { blowfishShortcodes } from './shortcode-specs/blowfish'
import { commonShortcodes } from './shortcode-specs/common'
import { docsyShortcodes } from './shortcode-specs/docsy'
import { hextraShortcodes } from './shortcode-specs/hextra'
import { hugoShortcodes } from './shortcode-specs/hugo'
import { hugoBookShortcodes } from './shortcode-specs/hugo-book'
import { loveItShortcodes } from './shortcode-specs/love-it'
import { noticeShortcodes } from './shortcode-specs/notices'
import { paperModShortcodes } from './shortcode-specs/paper-mod'
import { relearnShortcodes } from './shortcode-specs/relearn'

/**
 * Every shortcode that the engine knows: Hugo's own and those of the themes that real blogs use. Names in lower case.
 * Where two themes have one name, the later line here wins and its component understands both.
 */
export const shortcodeSpecs: Record<string, ShortcodeSpec> = {
  ...commonShortcodes,
  ...noticeShortcodes,
  ...relearnShortcodes,
  ...hextraShortcodes,
  ...docsyShortcodes,
  ...loveItShortcodes,
  ...paperModShortcodes,
  ...blowfishShortcodes,
  ...hugoBookShortcodes,
  ...hugoShortcodes,
}
