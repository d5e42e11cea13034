import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { standIns } from './stand-ins'

let loading: Promise<Graphviz> | undefined

/** Graphviz without a browser, drawn by every build. Throws with Graphviz's own words where the source is wrong. */
export async function drawDot(source: string): Promise<string> {
  loading ??= Graphviz.load()
  const graphviz = await loading
  const svg = graphviz.dot(withDefaults(source))
  // The sheet behind the drawing: the page has its own ground.
  return svg.replace(/<polygon fill="white" stroke="none"[^>]*\/>/, '')
}

/** Round corners and quiet lines, before the author's own settings, which win. */
function withDefaults(source: string): string {
  const { ink, muted, raised, accent } = standIns
  const defaults = [
    'graph [bgcolor=transparent, fontname=Helvetica, fontsize=13]',
    `node [shape=box, style="rounded,filled", fillcolor="${raised}", color="${accent}", fontname=Helvetica, fontsize=14, fontcolor="${ink}"]`,
    `edge [color="${muted}", fontname=Helvetica, fontsize=12, fontcolor="${muted}", arrowsize=0.8]`,
  ].join('; ')
  return source.replace('{', `{ ${defaults}; `)
}
