import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Theme } from '../../record/theme'

/** The theme as its style sheet says it: `--color-ink: light-dark(#221d29, #ebe6f0)` → ink. */
export function openTheme(projectFolder: string): Theme {
  return readTheme(readFileSync(join(projectFolder, 'app', '(reading)', 'theme.css'), 'utf8'))
}

export function readTheme(css: string): Theme {
  const pairs = css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  const lengths = css.matchAll(/--([\w-]+): ([\d.]+)(rem|%);/g)
  return {
    colours: new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }])),
    lengths: new Map(
      [...lengths].map(([, name = '', number, unit]) => [name, Number(number) / (unit === '%' ? 100 : 1)]),
    ),
  }
}
