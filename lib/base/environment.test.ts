import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { featureVariables } from '../features'
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

test('every name that is read or set anywhere stands in the list; modules in TypeScript read none themselves', () => {
  const folders = ['app', 'components', 'lib', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const files = [...folders, ...readdirSync('.')].filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  const named = new Set<string>()
  const faults = files.flatMap((file) => {
    if (/^lib\/base\/environment(?:\.test)?\.ts$/.test(file)) return []
    const uses = [...readFileSync(file, 'utf8').matchAll(use)]
    return uses.flatMap(([, how = '', name = '']) => {
      const names = [...name.matchAll(/[A-Z][A-Z_]+/g)].map(([one]) => one)
      for (const one of names) named.add(one)
      const isSet = how !== ''
      // Put in by whoever bundles: the one name that TypeScript may read.
      const mayRead = isSet || file.endsWith('.mjs') || name === '.NODE_ENV'
      const isKnown =
        names.length > 0 && names.every((one) => Object.hasOwn(variables, one) || featureVariables.includes(one))
      return mayRead && isKnown ? [] : `${file}: ${how}process.env${name}`
    })
  })
  expect(faults).toEqual([])
  expect([...named]).toEqual(expect.arrayContaining(['NODE_ENV', 'NEXT_ADAPTER_PATH', 'STUB_OUTPUTS']))
})

/** What is set is named as well: `Object.assign(process.env, { NODE_ENV: … })`, `delete process.env.NOW_BUILDER`. */
const use = /(Object\.assign\(|delete )?process\.env(\.\w+|, \{[^}]*\})?/g
