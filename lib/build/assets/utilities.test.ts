import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../base/disk/files-below'
import { projectFolder } from '../../base/workspace/project-folder'

type Node = { type: string; name?: string; params?: string; selector?: string; nodes?: Node[] }
type Processor = { process(css: string, options: { from: string }): Promise<{ css: string; root: Node }> }

/** The one that Tailwind's plugin has, as Next calls it. */
const postcss = createRequire(createRequire(import.meta.url).resolve('@tailwindcss/postcss'))('postcss') as (
  plugins: unknown[],
) => Processor

let made: string[]

beforeAll(async () => {
  const from = join(projectFolder, 'app', '(reading)', 'globals.css')
  const { root } = await postcss([tailwind({ base: projectFolder })]).process(readFileSync(from, 'utf8'), { from })
  made = classesIn(root.nodes?.filter((node) => node.name === 'layer' && node.params === 'utilities') ?? [])
}, 60_000)

test('no utility is made of a word that is no class', () => {
  const written = new Set(classNames())
  expect(made.filter((name) => !written.has(name))).toEqual([])
})

test('no name of the theme gives a utility a second meaning, as a space called block did to inline-block', () => {
  expect(made.filter((name, at) => made.indexOf(name) !== at)).toEqual([])
})

test('no word is held back that is a class', () => {
  const styles = readFileSync(join(projectFolder, 'app', '(reading)', 'globals.css'), 'utf8')
  const heldBack = (/@source not inline\("\{([^}]*)\}"\)/.exec(styles)?.[1] ?? '').split(',')
  const written = new Set(classNames())
  expect(heldBack.length).toBeGreaterThan(1)
  expect(heldBack.filter((word) => written.has(word))).toEqual([])
})

test('the header’s, the lists’ and the pager’s utilities are made', () => {
  expect(made).toEqual(expect.arrayContaining(['max-w-frame', 'text-sm', 'py-line', 'text-5xl', 'measure']))
})

function classesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const own = /\.((?:\\.|[\w-])+)/.exec(node.selector ?? '')?.[1]?.replace(/\\/g, '')
    return own ? [own] : classesIn(node.nodes ?? [])
  })
}

/** Every word of a string that stands in a `className`. */
function classNames(): string[] {
  const folder = join(projectFolder, 'components')
  const sources = filesBelow(folder)
    .files.filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  const values = sources.flatMap((source) => source.match(/className=(?:"[^"]*"|\{.*?\}(?=[\s>/]))/gs) ?? [])
  return values
    .flatMap((value) => value.match(/"[^"]*"|'[^']*'|`[^`]*`/g) ?? [])
    .flatMap((text) => text.slice(1, -1).split(/\s+/))
}
