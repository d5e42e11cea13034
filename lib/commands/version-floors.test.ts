import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Lock = {
  packages: Record<
    string,
    {
      version?: string
      dependencies?: Record<string, string>
      engines?: { node: string }
      optionalDependencies?: Record<string, string>
    }
  >
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

/** Below these, a request or a picture could run code on the server. */
const floors = { next: '16.4.5', sharp: '0.35.5' }

test.each(Object.entries(floors))('%s is at least %s, wherever it is installed', (name, floor) => {
  const installed = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
  expect(installed.length).toBeGreaterThan(0)
  for (const [path, { version }] of installed) expect(isAtLeast(version ?? '0', floor), `${path} ${version}`).toBe(true)
})

test('every version that the project asks for is exact', () => {
  for (const [name, version] of Object.entries(lock.packages['']?.dependencies ?? {})) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  }
})

test('the lock file knows the packages of every platform, or npm ci refuses it (npm run lock)', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('the oldest Node is the one that Next needs', () => {
  expect(lock.packages['']?.engines?.node).toBe('>=20.9.0')
})

test('a patch release counts as a number, not as a text', () => {
  expect(isAtLeast('16.10.0', '16.4.5')).toBe(true)
  expect(isAtLeast('16.4.4', '16.4.5')).toBe(false)
  expect(isAtLeast('16.4.5-canary.1', '16.4.5')).toBe(false)
})

function isAtLeast(version: string, floor: string): boolean {
  const [release = '', pre] = version.split('-')
  const [a, b] = [release, floor].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const at = a.findIndex((number, index) => number !== b[index])
  return at < 0 ? pre === undefined : (a[at] as number) > (b[at] as number)
}
