import type { ShortcodeSpec } from '../markdown/types'
import { modelShortcodes } from '../models/model-calls'
import { blowfishShortcodes } from './shortcode-specs/blowfish'
import { docsyShortcodes } from './shortcode-specs/docsy'
import { hugoShortcodes } from './shortcode-specs/hugo'
import { hugoBookShortcodes } from './shortcode-specs/hugo-book'
import { loveItShortcodes } from './shortcode-specs/love-it'
import { noticeShortcodes } from './shortcode-specs/notices'
import { paperModShortcodes } from './shortcode-specs/paper-mod'

/**
 * Every shortcode that the engine knows: Hugo's own and those of the themes that real blogs use. Names in lower case.
 * Where two themes have one name, the later line here wins and its component understands both.
 */
export const shortcodeSpecs: Record<string, ShortcodeSpec> = {
  ...noticeShortcodes,
  ...docsyShortcodes,
  ...loveItShortcodes,
  ...paperModShortcodes,
  ...blowfishShortcodes,
  ...hugoBookShortcodes,
  ...hugoShortcodes,

  ...modelShortcodes,
}
