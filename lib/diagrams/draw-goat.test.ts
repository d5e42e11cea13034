import { describe, expect, it } from 'vitest'
import { drawGoat } from './draw-goat'
import { drawingTree } from './drawing-tree'

const words = { title: '도표', description: null }
const count = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0

describe('a drawing of letters', () => {
  it('becomes lines, arrows and words', () => {
    const svg = drawGoat('+-----+     +---+\n| one +---->| b |\n+-----+     +---+')
    expect(count(svg, /<path/g)).toBeGreaterThanOrEqual(8)
    expect(count(svg, /<polygon [^>]*stroke="none"/g)).toBe(1)
    expect(svg).toMatch(/<text [^>]*>one<\/text>/)
    expect(svg).not.toMatch(/<style|class=/)
  })

  it('has its lines meet beside letters that are two columns wide', () => {
    const latin = drawGoat('+----+\n| ab |\n+----+')
    const hangul = drawGoat('+----+\n| 밭 |\n+----+')
    const lines = (svg: string) => svg.match(/<path[^>]*>/g)
    expect(lines(hangul)).toEqual(lines(latin))
    expect(hangul).toMatch(/<text [^>]*>밭<\/text>/)
  })

  it('is drawn in the colours of the theme, with its words for those who do not see it', () => {
    const tree = drawingTree(drawGoat('+---+\n| a |\n+---+'), 'd', words)
    expect(JSON.stringify(tree)).toContain('"stroke":"var(--color-ink)"')
    expect(tree).toMatchObject({ tagName: 'svg', properties: { role: 'img' } })
  })

  it('is a drawing whatever the letters are', () => {
    for (const source of ['', ' ', '한 줄', '<script>alert(1)</script> & "x"', '┌──┐\n│가│\n└──┘']) {
      expect(typeof drawingTree(drawGoat(source), 'd', words)).toBe('object')
    }
  })
})
