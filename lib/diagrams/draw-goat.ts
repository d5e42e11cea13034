import { diagramToSVG } from 'aasvg/text2svg.js'
import { standIns } from './stand-ins'

const { ink, ground, muted } = standIns
/** What its style sheet says, as attributes: a page's policy lets no style sheet of a drawing pass. */
const looks: Record<string, string> = {
  dashed: 'stroke-dasharray="3,6"',
  text: `fill="${ink}" stroke="none" font-size="13" text-anchor="middle"`,
  arrowhead: `fill="${ink}" stroke="none"`,
  triangle: `fill="${ink}" stroke="none"`,
  'dot closed': `fill="${ink}"`,
  'dot open': `fill="${ground}"`,
  'dot xor': `fill="${ground}"`,
  'dot dotted': `fill="${ground}" stroke-dasharray="0,1.8"`,
  'dot shaded': `fill="${muted}"`,
}

/** Stands behind a character that an editor shows two columns wide, so that the lines beside it meet. */
const filler = '\u{f8ff}'
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/**
 * Hugo's GoAT: a drawing of letters as lines. aasvg, as GoAT, comes from Markdeep, and reads the same signs.
 * https://gohugo.io/content-management/diagrams/
 */
export function drawGoat(source: string): string {
  const padded = source.replaceAll('\t', '    ').replace(wide, `$&${filler}`)
  const svg = diagramToSVG(padded, { spaces: 2, style: {} }).replaceAll(filler, '')
  return svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/ class="([\w ]+)"/g, (_, name: string) => (looks[name] ? ` ${looks[name]}` : ''))
    .replace(/(<svg[^>]*>)(.*)(<\/svg>)/s, `$1<g fill="none" stroke="${ink}" stroke-linecap="round">$2</g>$3`)
}
