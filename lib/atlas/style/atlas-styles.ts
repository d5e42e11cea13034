import { colourOf, type Theme } from '../../record/theme'
import type { Architecture } from '../record/types'

/** Class of a branch: short, because every box carries one. */
export const branchClass: Record<Architecture, string> = {
  'static-embedding': 'b-se',
  recurrent: 'b-re',
  'encoder-only': 'b-eo',
  'encoder-decoder': 'b-ed',
  'decoder-only': 'b-do',
  'moe-decoder': 'b-mo',
}

/** The theme's series of data, in the order of the branches. */
const branchColours = Object.values(branchClass).map((name, at): [string, string] => [name, `series-${at + 1}`])

/**
 * What is pointed at keeps what it comes from and what came of it, and all else fades: a model's group holds its
 * descendants (tree-twig.ts), so its ancestors are the groups around it.
 */
const pointingStyles = [
  '.tree .twig>*{transition:opacity .15s}',
  ':has(POINTED) .twig>:is(a,.edge){opacity:.16}',
  ' .twig:has(POINTED)>:is(a,.edge){opacity:1}',
  ' .twig:has(>POINTED) :is(a,.edge){opacity:1}',
]
  .map((rule) => rule.replace('POINTED', 'a:is(:hover,:focus-visible)').replace(/^(?=[: ])/, '.tree'))
  .join('')

/** For pages: follows the theme's variables and color-scheme. */
export const atlasStyles =
  styles({
    colour: (name) => `var(--color-${name})`,
    tint: (name) => `color-mix(in oklab, var(--color-${name}) 32%, var(--color-ground))`,
    font: 'var(--font-sans)',
  }) + pointingStyles

/** Where the site's own font doesn't reach. */
const fileFonts = 'Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif'

/** For files of their own (download, PNG): plain light colours, which every program that draws SVG understands. */
export function standaloneStyles(theme: Theme): string {
  const colour = (name: string) => colourOf(theme, name).light
  return styles({
    colour,
    tint: (name) => mixed(colour(name), colour('ground'), 0.32),
    font: fileFonts,
  })
}

/** The theme's colours as its variables, for a page that has no other sheet of the site. */
export function themeStyles({ colours }: Theme): string {
  const named = [...colours].map(([name, { light, dark }]) => `--color-${name}:light-dark(${light},${dark});`)
  return `:root{color-scheme:light dark;--font-sans:${fileFonts};${named.join('')}}\n`
}

/** Of two colours in hexadecimals, the first in a share. */
function mixed(one: string, other: string, share: number): string {
  const parts = (colour: string) =>
    colour
      .match(/^#(..)(..)(..)$/)
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16))
  const [a, b] = [parts(one), parts(other)]
  if (!a || !b) return one
  return `rgb(${a.map((part, i) => Math.round(part * share + (b[i] ?? 0) * (1 - share))).join(' ')})`
}

type Look = { colour: (name: string) => string; tint: (name: string) => string; font: string }

function styles({ colour, tint, font }: Look): string {
  const [ground, ink, raised] = [colour('ground'), colour('ink'), colour('raised')]
  const [muted, rule, accent] = [colour('muted'), colour('rule'), colour('accent')]
  const branches = branchColours.map(([name, series]) => {
    const own = colour(series)
    return [
      `.atlas .${name} .box,.atlas .${name} .dot,.atlas .${name} .ring,.atlas .edge.${name},.atlas .range.${name}{stroke:${own}}`,
      `.atlas .${name}.os .box,.atlas .${name}.os .dot,.atlas .${name} .sign{fill:${own}}`,
      `.atlas .${name}.ow .box,.atlas .${name}.ow .dot{fill:${tint(series)}}`,
    ].join('\n')
  })
  return `.atlas{font-family:${font};font-size:12px;font-weight:600;max-width:100%;height:auto;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.atlas .ground{fill:${ground}}
.atlas text{fill:${ink};font-variant-numeric:tabular-nums}
.atlas .muted{fill:${muted};font-weight:500}
.atlas .band{fill:${raised}}
.atlas .grid{stroke:${rule};stroke-width:1;fill:none}
.atlas .edge{fill:none;stroke:${muted};stroke-linecap:round}
.atlas .range{fill:none;stroke-width:1.5;opacity:.5}
.atlas .stated-elsewhere{stroke-dasharray:9 6}
.atlas .inferred{stroke-dasharray:.1 6}
.atlas .legend .edge{stroke-width:2}
.atlas .cross,.atlas .also{stroke-width:1.5}
.atlas .also{opacity:.6}
.atlas .cross{display:none;pointer-events:none}
.atlas a:hover .cross,.atlas a:focus .cross{display:inline}
.atlas .box,.atlas .dot{stroke-width:1.5;stroke:${ink};fill:${ground}}
.atlas .ring{fill:${ground};stroke:${muted};stroke-width:1}
${branches.join('\n')}
.atlas .os .sign{fill:${ground}}
.atlas .key .dot{stroke:${muted}}
.atlas .key.os .dot{fill:${muted}}
.atlas .key.ow .dot{fill:${tint('muted')}}
.atlas .name,.atlas.sizes a text,.atlas .star{paint-order:stroke;stroke:${ground};stroke-width:3px;stroke-linejoin:round}
.atlas a{text-decoration:none}
.atlas a:hover text{text-decoration:underline}
.atlas a:focus{outline:none}
.atlas a:focus-visible .box,.atlas a:focus-visible .dot,.atlas .here .dot{stroke:${accent};stroke-width:3}
.atlas .here .name,.atlas a:focus-visible .name{fill:${accent}}
.atlas .dim{opacity:.3}
.atlas .dim:hover,.atlas .dim:focus{opacity:1}
.atlas .tail .edge{stroke-width:1.5}
.atlas .seen{fill:${accent}}
.atlas .unseen{fill:none;stroke:${muted};stroke-width:1}
.atlas .flow{fill:none;stroke:${accent};stroke-width:1.25;opacity:.45}
.atlas .flow.over{stroke-width:2;stroke-dasharray:5 4;opacity:.8}
.atlas .token{fill:${raised};stroke:${muted};stroke-width:1}
.atlas .token.out{stroke:${accent};stroke-width:1.5}
.atlas.mask .grid{stroke:${muted}}
.atlas .between{text-anchor:middle}
.atlas .star{font-size:14px;pointer-events:none}
.atlas .end{text-anchor:end}
.atlas .tip{display:none;pointer-events:none}
.atlas a:hover .tip,.atlas a:focus .tip{display:inline}
@media print{.atlas .dim{opacity:.5}}
@media (forced-colors:active){.atlas .box,.atlas .dot,.atlas .edge{stroke:CanvasText;forced-color-adjust:auto}.atlas text{fill:CanvasText}}
`
}
