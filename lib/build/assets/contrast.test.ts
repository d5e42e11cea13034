import { describe, expect, test } from 'vitest'
import { codeKinds } from '../../markdown/code/code-theme'
import { openTheme } from './theme-tokens'

const { colours } = openTheme(process.cwd())

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const color = (name: string) => colours.get(name)?.[theme] as string

  test.each(['ink', 'muted', 'accent', 'error', 'warn', 'good'])('%s is readable on both grounds', (name) => {
    expect(contrast(color(name), color('ground'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color(name), color('raised'))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(codeKinds.map(({ name }) => name))('%s in code is readable, also on a marked line', (name) => {
    for (const tone of ['accent', 'good', 'error', 'warn']) {
      const marked = mix(color(tone), color('raised'), 0.09)
      expect(contrast(color(`code-${name}`), marked), tone).toBeGreaterThanOrEqual(4.5)
    }
  })
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix(color: string, ground: string, share: number): string {
  const under = channels(ground)
  const mixed = channels(color).map((value, index) =>
    Math.round(value * share + (under[index] as number) * (1 - share)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}
