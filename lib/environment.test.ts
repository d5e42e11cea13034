import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { variables } from './environment'

const list = Object.entries(variables) as [string, { about: string; inside?: true }][]

function table(rows: [string, string][]): string {
  const lines: [string, string][] = [['variable', 'what it says'], ...rows]
  const [first, second] = [0, 1].map((column) => Math.max(...lines.map((line) => (line[column] as string).length)))
  const row = ([name, about]: [string, string], fill = ' ') =>
    `| ${name.padEnd(first as number, fill)} | ${about.padEnd(second as number, fill)} |\n`
  return [row(lines[0] as [string, string]), row(['', ''], '-'), ...lines.slice(1).map((line) => row(line))].join('')
}

const rowsOf = (inside: boolean) =>
  list
    .filter(([, variable]) => Boolean(variable.inside) === inside)
    .map(([name, { about }]): [string, string] => [`\`${name}\``, about])

test('README tells an author every variable that the engine reads, in the words of the one list', () => {
  const hugo: [string, string] = [
    '`HUGO_…`',
    'any setting of the configuration, as Hugo reads it: `HUGO_PARAMS_AUTHOR`',
  ]
  expect(readFileSync('README.md', 'utf8')).toContain(table([...rowsOf(false), hugo]))
})

test('CONTRIBUTING tells those that programs say to programs', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(table(rowsOf(true)))
})

test('the environment is read in one place; what plain JavaScript reads is in its list', () => {
  const folders = ['app', 'components', 'lib', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const files = [...folders, ...readdirSync('.')].filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  const reads = files.flatMap((file) => {
    if (/^lib\/environment(?:\.test)?\.ts$/.test(file)) return []
    const found = [...readFileSync(file, 'utf8').matchAll(/(?<!Object\.assign\()process\.env(?:\.(\w+))?/g)]
    return found.flatMap(([, name = '']) => {
      // Put in by whoever bundles a script.
      if (name === 'NODE_ENV' || (file.endsWith('.mjs') && Object.hasOwn(variables, name))) return []
      return `${file}: process.env.${name}`
    })
  })
  expect(reads).toEqual([])
})
