type Given = { source: string; ink: string }

/**
 * Runs in the browser (it may use nothing from outside itself): draws a diagram and writes what its style sheet says
 * into the elements as attributes, since a page's policy lets no style sheet of a drawing pass.
 */
export async function flattenStyles({ source, ink }: Given): Promise<{ svg: string } | { problem: string }> {
  const inherited = [
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-opacity',
    'stroke-linecap',
    'stroke-linejoin',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
  ]
  const own: Record<string, string> = {
    opacity: '1',
    'dominant-baseline': 'auto',
    'alignment-baseline': 'auto',
    'stop-color': 'rgb(0, 0, 0)',
  }
  type Mermaid = { render(id: string, source: string): Promise<{ svg: string }> }
  const { mermaid } = window as unknown as { mermaid: Mermaid }
  let drawn: string
  try {
    drawn = (await mermaid.render('d', source)).svg
  } catch (error) {
    document.getElementById('dd')?.remove()
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  const frame = document.createElement('div')
  frame.innerHTML = drawn
  document.body.append(frame)
  const svg = frame.querySelector('svg') as SVGSVGElement
  const box = svg.viewBox.baseVal
  svg.style.maxWidth = 'none'
  // Drawn once, a Gantt chart's line at today would soon be wrong.
  svg.querySelector('.today')?.remove()
  let end = -Infinity
  for (const text of svg.querySelectorAll('.grid .tick text')) {
    const { left, right } = text.getBoundingClientRect()
    if (left < end + 6) text.remove()
    else end = right
  }
  // A journey's words take the colour of their box, or white.
  if (svg.matches('[aria-roledescription="journey"]')) {
    for (const words of svg.querySelectorAll<SVGElement>('text, tspan')) words.style.fill = ink
  }
  // Mermaid centres words in a mind map's circles as if they were HTML.
  for (const label of svg.querySelectorAll<SVGGElement>('.mindmap-node > .label')) {
    const { x, width } = label.getBBox()
    const y = label.transform.baseVal.consolidate()?.matrix.f ?? 0
    label.setAttribute('transform', `translate(${-x - width / 2}, ${y})`)
  }

  const elements = [...svg.querySelectorAll<SVGElement>('*')].filter(
    (element) => !element.closest('style, foreignObject'),
  )
  const plans = elements.map((element) => {
    const style = getComputedStyle(element)
    const above = getComputedStyle(element.parentElement as Element)
    const isTop = element.parentElement === (svg as unknown as HTMLElement)
    const values: [string, string][] = []
    for (const name of inherited) {
      const value = style.getPropertyValue(name)
      if (isTop || value !== above.getPropertyValue(name)) values.push([name, value])
    }
    for (const [name, usual] of Object.entries(own)) {
      const value = style.getPropertyValue(name)
      if (value !== usual) values.push([name, value])
    }
    const isHidden = style.display === 'none' || style.visibility === 'hidden'
    return { element, values, isHidden, transform: element.style.transform }
  })
  for (const { element, values, isHidden } of plans) {
    // Markers and gradients are never displayed themselves.
    if (isHidden && !element.closest('defs, marker, clipPath, mask, pattern')) {
      element.remove()
      continue
    }
    element.removeAttribute('style')
    element.removeAttribute('class')
    for (const [name, value] of values)
      element.setAttribute(name, name === 'font-size' ? value.replace('px', '') : value)
  }
  for (const style of svg.querySelectorAll('style')) style.remove()
  svg.removeAttribute('style')
  svg.setAttribute('width', String(Math.ceil(box.width)))
  svg.setAttribute('height', String(Math.ceil(box.height)))
  const result = new XMLSerializer().serializeToString(svg)
  frame.remove()
  return { svg: result }
}
