import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Locked = Partial<Record<'dependencies' | 'optionalDependencies' | 'peerDependencies', Record<string, string>>> & {
  version?: string
}

/**
 * `name@version` of the packages that are imported and of all that those need, in order, as package-lock.json has them.
 * A project that was installed without npm has no such file; then only its code is told apart.
 */
export function packageVersions(project: string, imports: readonly string[]): string[] {
  const file = join(project, 'package-lock.json')
  if (!existsSync(file)) return []
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'))
  const found = new Map<string, string>()
  for (const name of imports) add('', packageName(name))
  return [...found.values()].sort()

  function add(from: string, name: string): void {
    const place = placeOf(from, name)
    const locked = place && packages[place]
    if (!locked || found.has(place)) return
    found.set(place, `${name}@${locked.version}`)
    const needed = { ...locked.dependencies, ...locked.optionalDependencies, ...locked.peerDependencies }
    for (const other of Object.keys(needed)) add(place, other)
  }

  /** As Node looks for it: beside its user, then further out. */
  function placeOf(from: string, name: string): string | null {
    const place = `${from ? `${from}/` : ''}node_modules/${name}`
    if (packages[place]) return place
    return from ? placeOf(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name) : null
  }
}

/** "@shikijs/core/wasm" → "@shikijs/core" */
function packageName(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}
