import type { FigureName, LiveFigure, LiveWords, Values, Words } from '../../../lib/live/figures/figure'
import { firstValues } from '../../../lib/live/figures/figure'
import { livePress } from '../../../lib/live/figures/html'
import { addSheet } from '../../enhance/add-sheet'
import { controls } from './controls'

/** The files that a figure may want beside its script, as the file of words names them. */
export type LiveFiles = Record<string, string>

type Loading<Given> = (files: LiveFiles) => Promise<Given>
/** Goes on by itself, a step a frame, as long as it says so. */
type Going<Given> = (given: Given, values: Values) => boolean

/** The custom element of a figure, `live-masks`, and how it takes the still's place. */
export function liveElement<Name extends FigureName, Given>(
  figure: LiveFigure<Name, Given>,
  load?: Loading<Given>,
  goesOn?: Going<Given>,
) {
  class LiveElement extends HTMLElement {
    words!: Words<Name>
    given: Given | undefined
    private asked = 0
    private timer = 0

    open(words: LiveWords, preset: Values, given: Given | undefined): void {
      this.words = words.figures[figure.name]
      this.given = given
      const fields = figure.fields(this.words)
      const values = { ...firstValues(fields), ...preset }
      this.innerHTML = `<form class="live-controls">${controls(fields, values)}</form><div class="live-view"></div><p class="visually-hidden" role="status"></p>`
      this.form.onsubmit = (event) => event.preventDefault()
      this.oninput = () => this.change()
      this.onclick = ({ target }) => this.press((target as Element).closest('button'))
      this.show()
    }

    private get form(): HTMLFormElement {
      return this.querySelector('form') as HTMLFormElement
    }

    private get values(): Values {
      return Object.fromEntries([...new FormData(this.form)].map(([name, value]) => [name, String(value)]))
    }

    private press(button: HTMLButtonElement | null): void {
      const [name = '', ...rest] = button?.dataset.set?.split(':') ?? [button?.dataset.more]
      const input = name && this.form.elements.namedItem(name)
      if (!(input instanceof HTMLInputElement)) return
      input.value = button?.dataset.more ? String(Number(input.value) + 1) : rest.join(':')
      this.change()
    }

    private change(): void {
      this.show()
      clearTimeout(this.timer)
      // A reader who types or drags hears where it has ended, and not each letter.
      this.timer = window.setTimeout(() => this.announce(), 700)
      cancelAnimationFrame(this.asked)
      this.asked = requestAnimationFrame(() => this.go())
    }

    private go(): void {
      if (!goesOn || this.given === undefined || !this.isConnected || !goesOn(this.given, this.values)) return
      this.show()
      this.asked = requestAnimationFrame(() => this.go())
    }

    private get drawn() {
      return { words: this.words, values: this.values, press: livePress, given: this.given }
    }

    private show(): void {
      const view = this.querySelector('.live-view') as HTMLElement
      const held = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('.live-view [data-set]')
        ?.dataset.set
      view.innerHTML = figure.draw(this.drawn)
      if (held) view.querySelector<HTMLElement>(`[data-set="${CSS.escape(held)}"]`)?.focus({ preventScroll: true })
    }

    private announce(): void {
      const status = this.querySelector('[role=status]')
      if (status) status.textContent = figure.tell(this.drawn)
    }
  }

  const name = `live-${figure.name}`
  if (!customElements.get(name)) customElements.define(name, LiveElement)

  /** `frame`: the element around the still. */
  return async function begin(frame: HTMLElement): Promise<void> {
    const words = await (await fetch(frame.getAttribute('words') ?? '')).json()
    const [given] = await Promise.all([load?.(words.files), addSheet(words.files.running)])
    const live = document.createElement(name) as LiveElement
    frame.replaceChildren(live)
    live.open(words, JSON.parse(frame.getAttribute('values') ?? '{}'), given)
    live.querySelector<HTMLElement>('input:not([type=hidden]), button')?.focus({ preventScroll: true })
  }
}
