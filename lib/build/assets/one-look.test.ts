import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from '../../base/disk/files-below'
import { projectFolder } from '../../base/workspace/project-folder'
import { drawingCopy } from '../../diagrams/drawing-copy'
import { standIns } from '../../diagrams/stand-ins'
import { colourOf } from '../../record/theme'
import { menuMeasures } from '../../site/fit-menu'
import { pictureMeasures } from '../enrich/fill-pictures'
import { openTheme, readTheme } from './theme-tokens'

const theme = openTheme(projectFolder)
const themeFile = 'app/(reading)/theme.css'
const literal = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|light-dark)\(/gi

test('no style sheet, component or drawing has a colour of its own', () => {
  const files = ['app', 'components', 'lib']
    .flatMap((folder) => filesBelow(join(projectFolder, folder)).files.map((file) => `${folder}/${file}`))
    .filter((file) => /\.(?:css|tsx?)$/.test(file) && !/\.test\.tsx?$/.test(file) && file !== themeFile)
  const found = files.flatMap((file) => {
    const source = readFileSync(join(projectFolder, file), 'utf8')
    return [...withoutComments(source).matchAll(literal)].map(([colour]) => `${file}: ${colour}`)
  })
  expect(files.length).toBeGreaterThan(100)
  expect(found.filter((line) => !drawnIn.some((start) => line.startsWith(start)))).toEqual([])
})

/** Colours that are no look: pixels that are measured, texts that tools make up, what drawings and code are made in
 *  before a page gives them the theme's colours, and how the theme's own are written into other sheets. */
const drawnIn = ['lib/pictures/', 'lib/tools/', 'lib/record/theme.ts', 'lib/markdown/code/code-theme.ts'].concat(
  ['stand-ins', 'mermaid-settings', 'theme-colours', 'flatten-styles'].map((name) => `lib/diagrams/${name}.ts`),
  ['atlas/style/atlas-styles', 'certificate/show/report-style'].map((name) => `lib/${name}.ts: light-dark(`),
  'lib/atlas/style/atlas-styles.ts: rgb(',
)

test('another theme is another look for what no style sheet reaches', () => {
  const css = readFileSync(join(projectFolder, themeFile), 'utf8')
  const { ink, accent } = { ink: theme.colours.get('ink'), accent: theme.colours.get('accent') }
  const other = readTheme(
    css
      .replaceAll(String(ink?.light), '#102030')
      .replaceAll(String(accent?.light), '#405060')
      .replace('--container-text: 37.75rem', '--container-text: 30rem')
      .replace('--spacing-word: 0.625rem', '--spacing-word: 1.25rem'),
  )
  expect(colourOf(other, 'ink').light).toBe('#102030')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9" stroke="${standIns.accent}"/></svg>`
  expect(drawingCopy(svg, other)?.svg).toContain('stroke="#405060"')
  expect(pictureMeasures(other).text).toBe(33.75)
  expect(menuMeasures(other).gap).toBeCloseTo(2 * menuMeasures(theme).gap)
})

test('pictures are as wide as the text and the wide measure at a desk’s size', () => {
  expect(pictureMeasures(theme)).toEqual({ text: 42.5, wide: 53.75 })
})

test('a theme without a name that is needed says which and how it is written', () => {
  const bare = readTheme(':root { --color-ink: light-dark(#000000, #ffffff); }')
  expect(() => colourOf(bare, 'accent')).toThrow('--color-accent is missing (write --color-accent: light-dark(')
  expect(() => menuMeasures(bare)).toThrow('--spacing-word is missing')
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
