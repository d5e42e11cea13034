import { sanitiseSvg } from '../base/svg/sanitise-svg'
import { colourOf, type Theme } from '../record/theme'
import { inColours } from './stand-ins'

export type DrawingCopy = { svg: string; width: number; height: number }

/**
 * A drawing as a file of its own, in the light theme's colours on the light theme's ground, for feeds: their readers
 * know neither our colours nor drawings within a page.
 */
export function drawingCopy(drawn: string, theme: Theme, scale = 1): DrawingCopy | null {
  const clean = sanitiseSvg(drawn)
  if (typeof clean === 'string') return null
  const light = (name: string) => colourOf(theme, name).light
  const look = `font-family="Pretendard, Apple SD Gothic Neo, Noto Sans KR, sans-serif" style="background:${light('ground')}"`
  const [width, height] = [Math.round(clean.width * scale), Math.round(clean.height * scale)]
  return { svg: inColours(clean.svg, light).replace('<svg ', `<svg ${look} `), width, height }
}
