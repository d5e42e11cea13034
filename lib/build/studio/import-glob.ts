import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'esbuild'
import { globSync } from 'tinyglobby'

/** `import.meta.glob<Type>(['./a/*.ts', '!…'], { eager: true })`, as Next's bundler knows it and esbuild doesn't. */
const call = /import\.meta\.glob(?:<[^>]*>)?\(\s*(\[[^\]]*\])\s*,\s*\{\s*eager:\s*true\s*,?\s*\}\s*,?\s*\)/g

/** The files of such a pattern as modules by their paths. `folders` are those it was looked for in, from the project's. */
export function importGlob(projectFolder: string): { plugin: Plugin; folders: Set<string> } {
  const folders = new Set<string>()
  const plugin: Plugin = {
    name: 'import.meta.glob',
    setup(build) {
      build.onLoad({ filter: /shortcodes\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        if (!text.includes('import.meta.glob')) return null
        const found: string[] = []
        const contents = text.replace(call, (_, patterns: string) => {
          const [before = ''] = /(?<=')[^'*]*(?=\*)/.exec(patterns) ?? []
          folders.add(relative(projectFolder, join(dirname(path), before)))
          const pairs = filesOf(dirname(path), patterns).map((file) => {
            found.push(`import * as found${found.length} from ${JSON.stringify(file)}`)
            return `${JSON.stringify(file)}: found${found.length - 1}`
          })
          return `{ ${pairs.join(', ')} }`
        })
        return { contents: `${found.join('\n')}\n${contents}`, loader: 'ts', resolveDir: dirname(path) }
      })
    },
  }
  return { plugin, folders }
}

function filesOf(folder: string, patterns: string): string[] {
  const named = [...patterns.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern)
  const files = globSync(named, { cwd: folder, absolute: true, expandDirectories: false })
  return files
    .map((file) => relative(folder, file))
    .map((file) => (file.startsWith('.') ? file : `./${file}`))
    .sort()
}
