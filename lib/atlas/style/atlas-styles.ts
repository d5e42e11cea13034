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

/** For pages: follows the theme's variables and color-scheme. */
export const atlasStyles = styles((name) => `var(--color-${name})`, 'var(--font-sans)')

/** For files of their own (download, PNG): plain light colours, which every program that draws SVG understands. */
export function standaloneStyles(theme: Theme): string {
  const fonts = 'Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif'
  return styles((name) => colourOf(theme, name).light, fonts)
}

function styles(colour: (name: string) => string, font: string): string {
  const [ground, ink, raised] = [colour('ground'), colour('ink'), colour('raised')]
  const [muted, rule, accent] = [colour('muted'), colour('rule'), colour('accent')]
  const branches = branchColours.map(([name, series]) => {
    const own = colour(series)
    return [
      `.atlas .${name} .box,.atlas .${name} .dot{stroke:${own}}`,
      `.atlas .${name}.os .box,.atlas .${name}.os .dot{fill:${own}}`,
      `.atlas .hatch.${name} path{stroke:${own}}`,
      `.atlas .edge.${name}{stroke:${own}}`,
      `.atlas .lane.${name},.atlas .sign.${name},.atlas .${name} .sign{fill:${own}}`,
      `.atlas .range.${name}{stroke:${own}}`,
    ].join('\n')
  })
  return `.atlas{font-family:${font};font-size:12px;font-weight:600;max-width:100%;height:auto;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.atlas .ground{fill:${ground}}
.atlas text{fill:${ink};font-variant-numeric:tabular-nums}
.atlas .muted{fill:${muted};font-weight:500}
.atlas .lane{font-size:13px;font-weight:700}
.atlas .name{text-anchor:middle}
.atlas .grid{stroke:${rule};stroke-width:1;fill:none}
.atlas .edge{fill:none;stroke:${muted};stroke-width:1.5}
.atlas .range{fill:none;stroke-width:1.5;opacity:.5}
.atlas .stated-elsewhere{stroke-dasharray:10 4}
.atlas .distilled{stroke-width:.75}
.atlas .inferred{stroke-width:2;stroke-linecap:round;stroke-dasharray:.1 4}
.atlas .distilled.inferred{stroke-width:1.25}
.atlas.across .edge{opacity:.8}
.atlas.down .edge{opacity:.55}
.atlas .edge.cross{opacity:1;display:none;stroke-width:2.5;pointer-events:none}
.atlas a:hover .edge.cross,.atlas a:focus .edge.cross{display:inline}
.atlas .box,.atlas .dot{stroke-width:1.25;stroke:${ink}}
.atlas .cl .box,.atlas .cl .dot{fill:${ground}}
${branches.join('\n')}
.atlas .box.inner,.atlas .os.os .box.inner{fill:none;stroke-width:.75}
.atlas .hatch path{stroke-width:1.5;opacity:.32;fill:none}
.atlas .hatch rect{fill:${ground}}
.atlas .os text.name{fill:${ground}}
.atlas .os .sign{fill:${ground}}
.atlas .os .box.inner{stroke:${ground}}
.atlas .ow text.name{paint-order:stroke;stroke:${ground};stroke-width:3px;stroke-linejoin:round}
.atlas .os text.name,.atlas .cl text.name{stroke:none}
.atlas .key .box,.atlas .key .dot{stroke:${ink}}
.atlas .key.os .box{fill:${ink}}
.atlas .hatch.key path{stroke:${ink}}
.atlas a{text-decoration:none}
.atlas a:hover text{text-decoration:underline}
.atlas a:focus{outline:none}
.atlas a:focus-visible .box,.atlas a:focus-visible .dot,.atlas .here .box{stroke:${accent};stroke-width:3}
.atlas .dim{opacity:.28}
.atlas .dim:hover,.atlas .dim:focus{opacity:1}
.atlas .seen{fill:${accent}}
.atlas .unseen{fill:none;stroke:${muted};stroke-width:1}
.atlas .flow{fill:none;stroke:${accent};stroke-width:1.25;opacity:.45}
.atlas .flow.over{stroke-width:2;stroke-dasharray:5 4;opacity:.8}
.atlas .token{fill:${raised};stroke:${muted};stroke-width:1}
.atlas .token.out{stroke:${accent};stroke-width:1.5}
.atlas.mask .grid{stroke:${muted}}
.atlas.sizes a text,.atlas .star{paint-order:stroke;stroke:${ground};stroke-width:3px;stroke-linejoin:round}
.atlas .between{text-anchor:middle}
.atlas .star{font-size:14px;pointer-events:none}
.atlas .end{text-anchor:end}
@media print{.atlas .dim{opacity:.5}}
@media (forced-colors:active){.atlas .box,.atlas .dot,.atlas .edge{stroke:CanvasText;forced-color-adjust:auto}.atlas text{fill:CanvasText}.atlas .os text.name{fill:Canvas}}
`
}
