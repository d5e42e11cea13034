export type ThemeColour = { light: string; dark: string }

/** What app/(reading)/theme.css says, for what no style sheet reaches: each name without its `--`. */
export type Theme = { colours: ReadonlyMap<string, ThemeColour>; lengths: ReadonlyMap<string, number> }

/** `color-ink` is "ink" here. A theme without it is a mistake of its author's. */
export function colourOf(theme: Theme, name: string): ThemeColour {
  const colour = theme.colours.get(name)
  if (!colour) throw new Error(missing(`color-${name}`, 'light-dark(#rrggbb, #rrggbb)'))
  return colour
}

/** In rem; of the root's own size, which is a percentage, the share of the browser's. */
export function lengthOf(theme: Theme, name: string): number {
  const length = theme.lengths.get(name)
  if (length === undefined) throw new Error(missing(name, '1rem'))
  return length
}

function missing(name: string, example: string): string {
  return `app/(reading)/theme.css: --${name} is missing (write --${name}: ${example})`
}
