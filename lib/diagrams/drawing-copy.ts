import { sanitiseSvg } from '../base/svg/sanitise-svg'

export type DrawingCopy = { svg: string; width: number; height: number }

/**
 * A drawing as a file of its own, in the light theme's colours on the light theme's ground, for feeds: their readers
 * know neither our colours nor drawings within a page.
 */
export function drawingCopy(drawn: string, scale = 1): DrawingCopy | null {
  const clean = sanitiseSvg(drawn)
  if (typeof clean === 'string') return null
  const look = 'font-family="Pretendard, Apple SD Gothic Neo, Noto Sans KR, sans-serif" style="background:#fbfaf7"'
  const [width, height] = [Math.round(clean.width * scale), Math.round(clean.height * scale)]
  return { svg: clean.svg.replace('<svg ', `<svg ${look} `), width, height }
}
