import { escapeHtml } from '../../../base/text/escape-html'
import { type Dot, fontSize } from '../../layout/types'
import { branchClass } from '../../style/atlas-styles'
import { textWidth } from '../../style/measure-text'
import { element } from '../../style/svg'

/** Behind the last drawn model of a family: how many more there are, as a bundle that leads to them. */
export type Tail = { text: string; href: string; says: string }

const strands = 16

export function tailWidth({ text }: Tail): number {
  return strands + 8 + textWidth(text, fontSize) + 6
}

export function drawTail({ model, name }: Dot, { text, href, says }: Tail): string {
  const [x, y] = [name.x + name.width + 4, name.y + 8]
  const fan = [-4, 0, 4].map((off) => `M${x} ${y}q${strands / 3} 0 ${strands} ${off}`).join('')
  return element(
    'a',
    { href, class: `tail ${branchClass[model.architecture]}`, 'aria-label': says },
    element('path', { class: `edge ${branchClass[model.architecture]}`, d: fan }),
    element('text', { class: 'muted', x: x + strands + 4, y: y + 4 }, escapeHtml(text)),
  )
}
