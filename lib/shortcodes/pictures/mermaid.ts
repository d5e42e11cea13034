import { h } from 'hastscript'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { Shortcodes } from '../shortcode'

const code: ShortcodeSpec = { inner: 'code', block: true }

export const shortcodes: Shortcodes = {
  mermaid: {
    names: {
      mermaid: code,
      // Drawn elsewhere by a script or a service: the source is shown, unless it can be drawn here.
      chartjs: code,
      d2: code,
      flowchartjs: code,
      goat: code,
      graphviz: code,
      kroki: code,
      plantuml: code,
      // LoveIt
      echarts: code,
      // Blowfish
      chart: code,
    },
    plain: ({ part, content }) => {
      const [copy, caption] = [part('copy'), part('caption')]
      const shown = copy.length > 0 ? copy : content
      return copy.length > 0 || caption.length > 0 ? [h('figure', {}, [...shown, ...caption])] : content
    },
  },
}
