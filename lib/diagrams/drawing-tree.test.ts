import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { drawingName, spokenWords } from './diagram-source'
import { drawDot } from './draw-dot'
import { drawingTree } from './drawing-tree'
import { themedColour } from './theme-colours'

const words = { title: '밭', description: null }
const htmlOf = (svg: string) => {
  const tree = drawingTree(svg, 'd', words)
  return typeof tree === 'string' ? tree : toHtml(tree)
}

test('Graphviz draws Hangul without a browser, in the theme’s colours', async () => {
  const html = htmlOf(await drawDot('digraph { 씨앗 -> 모종 [label="스무 날"] }'))
  for (const text of ['씨앗', '모종', '스무 날', 'var(--color-raised)', 'var(--color-accent)'])
    expect(html).toContain(text)
  expect(html).not.toMatch(/style=|<style|font-family|#f4f1ec/)
})

test('wrong Graphviz tells its line', async () => {
  await expect(drawDot('digraph { a -> ')).rejects.toThrow(/line 1/)
})

test('a drawing is named and described for those who do not see it', () => {
  const html = htmlOf('<svg viewBox="0 0 10 10"><text>씨앗</text><text>모종</text></svg>')
  expect(html).toContain('role="img" aria-labelledby="d-title" aria-describedby="d-desc"')
  expect(html).toContain('<title id="d-title">밭</title><desc id="d-desc">씨앗, 모종</desc>')
})

test('ids of two drawings do not meet', () => {
  const html = htmlOf('<svg viewBox="0 0 9 9"><marker id="m"/><path marker-end="url(#m)" d="M0 0"/></svg>')
  expect(html).toContain('id="d-m"')
  expect(html).toContain('url(#d-m)')
})

test('what would be lost is told, not dropped', () => {
  expect(htmlOf('<svg viewBox="0 0 9 9"><foreignObject><p>글</p></foreignObject></svg>')).toBe('<foreignObject>')
})

test('a colour of no role keeps itself in the light and turns in the dark', () => {
  expect(themedColour('#222')).toMatch(/^light-dark\(#222222, #[c-f]/)
  expect(themedColour('rgb(34, 29, 41)')).toBe('var(--color-ink)')
  expect(themedColour('none')).toBe('none')
})

test('a drawing is keyed by its source, whatever its line ends', () => {
  expect(drawingName({ kind: 'mermaid', source: 'a\r\nb\n' })).toBe(drawingName({ kind: 'mermaid', source: 'a\nb' }))
  expect(drawingName({ kind: 'mermaid', source: 'a' })).not.toBe(drawingName({ kind: 'mermaid', source: 'b' }))
})

test('the author’s own words for a diagram are found', () => {
  expect(spokenWords('flowchart LR\n  accTitle: 길\n  accDescr: 밭에서 부엌까지')).toEqual({
    title: '길',
    description: '밭에서 부엌까지',
  })
})
