import type { ShortcodeSpec } from '../record/parsed-post'
import { blowfishShortcodes } from './specs/blowfish'
import { commonShortcodes } from './specs/common'
import { docsyShortcodes } from './specs/docsy'
import { hextraShortcodes } from './specs/hextra'
import { hugoShortcodes } from './specs/hugo'
import { hugoBookShortcodes } from './specs/hugo-book'
import { loveItShortcodes } from './specs/love-it'
import { noticeShortcodes } from './specs/notices'
import { paperModShortcodes } from './specs/paper-mod'
import { relearnShortcodes } from './specs/relearn'

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
