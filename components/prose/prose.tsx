import type { ReactElement } from 'react'
import { preload } from 'react-dom'
import type { Body } from '../../lib/record/bodies'
import { href } from '../../lib/site/addresses/urls'
import { charactersOf } from '../../lib/site/rest-fonts'
import { wordsFor } from '../../lib/words/interface-words'
import { ZoomableText } from '../figure/zoomable-text'
import { isBrief } from './is-brief'
import { MathStyles } from './math-styles'
import type { TextPlace } from './text-place'

type ProseProps = { body: Body; place: TextPlace; children: ReactElement }

/** The author's text, rendered (render-text.ts), with what it needs. Formulas bring their own style sheet, code its copy buttons, rare characters their part of the font. */
export function Prose({ body, place, children }: ProseProps) {
  const { page } = place
  const { settings, restFonts } = place.site
  const { features, tree } = body
  const words = wordsFor(page.langTag)
  for (const url of restFonts(charactersOf(tree)))
    preload(href(settings, url), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const hasFormulas = features.math || features.shortcodes.includes('katex')
  const prose = <div className={isBrief(tree) ? 'prose prose-brief' : 'prose'}>{children}</div>
  const text = body.hasFigures ? (
    <ZoomableText settings={settings} langTag={page.langTag}>
      {prose}
    </ZoomableText>
  ) : (
    prose
  )
  return (
    <>
      {hasFormulas && <MathStyles settings={settings} />}
      {features.code ? (
        <copy-code label={words.copy} done={words.copied}>
          {text}
        </copy-code>
      ) : (
        text
      )}
    </>
  )
}
