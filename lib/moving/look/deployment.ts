import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a site says how it is built, and by which Hugo. */
export type Deployment = { file: string; line: number; version: string | null }

const version = /(?:HUGO_VERSION|hugo[-_]version)["']?\s*[:=]\s*["']?v?([\d.]+|latest)/i

export function findDeployments(folder: string): Deployment[] {
  const workflows = join(folder, '.github', 'workflows')
  const names = existsSync(workflows) ? readdirSync(workflows).filter((name) => /\.ya?ml$/.test(name)) : []
  const files = [
    ...names.map((name) => `.github/workflows/${name}`),
    'netlify.toml',
    'vercel.json',
    '.gitlab-ci.yml',
    'amplify.yml',
  ]
  return files.flatMap((file) => {
    const path = join(folder, file)
    if (!existsSync(path)) return []
    const lines = readFileSync(path, 'utf8').split('\n')
    const at = lines.findIndex((line) => version.test(line))
    const any = lines.findIndex((line) => /\bhugo(?:\b|_)/i.test(line))
    if (any < 0) return []
    return [
      { file, line: (at < 0 ? any : at) + 1, version: (at < 0 ? null : version.exec(lines[at] ?? '')?.[1]) ?? null },
    ]
  })
}
