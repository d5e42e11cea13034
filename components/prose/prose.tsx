import { preload } from 'react-dom'
import type { Body } from '../../lib/record/bodies'
import { href } from '../../lib/site/addresses/urls'
import { charactersOf } from '../../lib/site/rest-fonts'
import { wordsFor } from '../../lib/words/interface-words'
import { ZoomableText } from '../figure/zoomable-text'
import { isBrief } from './is-brief'
import { MathStyles } from './math-styles'
import { MdxText } from './mdx-text'
import { renderTree } from './render-tree'
import type { TextPlace } from './text-place'

/** The author's text. Formulas bring their own style sheet, code its copy buttons, rare characters their part of the font. */
export function Prose({ body, place }: { body: Body; place: TextPlace }) {
  const { page } = place
  const { settings, restFonts } = place.site
  const { features, tree, mdx } = body
  const words = wordsFor(page.langTag)
  for (const url of restFonts(charactersOf(tree)))
    preload(href(settings, url), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const hasFormulas = features.math || features.shortcodes.includes('katex')
  const content = mdx ? <MdxText source={mdx} tree={tree} place={place} /> : renderTree(tree, place)
  const prose = <div className={isBrief(tree) ? 'prose prose-brief' : 'prose'}>{content}</div>
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
