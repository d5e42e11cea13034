import { readFileSync, writeFileSync } from 'node:fs'

/**
 * `npm run lock`, after every `npm install`: a registry that serves only its own platform's packages makes npm leave the
 * other platforms out of the lock file, and then `npm ci` refuses it. What is written here is what the parent asks
 * for by name and version; npm looks at an entry of another platform only there.
 */
type Entry = { version: string; optional?: boolean; dev?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }
type Lock = { packages: Record<string, Entry & { optionalDependencies?: Record<string, string> }> }

const systems = { darwin: /darwin|fsevents/, win32: /win32|windows/, linux: /linux/, android: /android/ }
const moreSystems = { freebsd: /freebsd/, openbsd: /openbsd/, netbsd: /netbsd/, openharmony: /openharmony/ }
const processors = {
  wasm32: /wasm32/,
  arm64: /arm64|aarch64/,
  x64: /x64/,
  arm: /-arm\b|-arm-|armv7|eabi/,
  ia32: /ia32/,
}
const moreProcessors = { ppc64: /ppc64/, riscv64: /riscv64/, s390x: /s390x/, loong64: /loong64/, mips64el: /mips64el/ }

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
let added = 0
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (lock.packages[`${path}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue
    const os = firstMatch({ ...systems, ...moreSystems }, name)
    const cpu = firstMatch({ ...processors, ...moreProcessors }, name)
    if (!os && !cpu) continue
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(cpu && { cpu }),
      ...(dev && { dev }),
      ...(name.includes('musl') && { libc: ['musl'] }),
      optional: true,
      ...(os && { os }),
    }
    added += 1
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
process.stdout.write(`${added} packages of other platforms added to package-lock.json\n`)

function firstMatch(patterns: Record<string, RegExp>, name: string): string[] | undefined {
  const found = Object.entries(patterns).find(([, pattern]) => pattern.test(name))
  return found && [found[0]]
}
