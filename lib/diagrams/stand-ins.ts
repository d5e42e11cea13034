/**
 * What drawings are drawn in, and what each colour stands for: a page shows the theme's colour of that name, whatever
 * the theme is. Drawings that lie beside their posts hold these values, so they stay when the theme changes.
 */
export const standIns = {
  ink: '#221d29',
  muted: '#635c6e',
  ground: '#fbfaf7',
  raised: '#f4f1ec',
  accent: '#5c2a86',
  warn: '#80530f',
  good: '#0d6b50',
  error: '#a3201f',
} as const

/** What others draw with, and stands for the same. */
const usual: Record<string, string> = { '#000000': 'ink', '#ffffff': 'ground' }

const names: Record<string, string> = {
  ...usual,
  ...Object.fromEntries(Object.entries(standIns).map(([name, value]) => [value, name])),
}

/** The name in the theme for which a colour (`#rrggbb`) stands. */
export function themeName(colour: string): string | null {
  return names[colour] ?? null
}

/** A drawing for where no variable is known: in the light theme's colours. */
export function inColours(svg: string, colourOf: (name: string) => string): string {
  const values = new RegExp(Object.values(standIns).join('|'), 'gi')
  return svg.replace(values, (value) => colourOf(names[value.toLowerCase()] as string))
}
