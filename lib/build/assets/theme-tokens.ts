import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace'

export type ThemeColour = { light: string; dark: string }

const themeFile = 'app/(reading)/theme.css'

/** The colours of the theme, for what no style sheet reaches: `--ink: light-dark(#221d29, #ebe6f0)` → ink. */
export function themeTokens(): Map<string, ThemeColour> {
  const css = readFileSync(join(projectFolder, themeFile), 'utf8')
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

/** The one of that name, which icons and the browser's frame can't do without. */
export function themeColour(name: string): ThemeColour {
  const colour = themeTokens().get(name)
  if (!colour) throw new Error(`${themeFile}: --${name} is missing (write --${name}: light-dark(#rrggbb, #rrggbb))`)
  return colour
}
