import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'
import { keptBundle } from './kept-bundle'

/** Where its files are asked for; each has a hash in its name. */
const address = '/_gaji/studio/'

/**
 * The studio's module, what it fetches later, its sheet and its letters, as files of the site. Their addresses go to
 * `.gaji/studio.json`. Bundled here and not by Next: its page has no other runtime beside its own React, half of what a
 * browser had to fetch before the first key, and `next build` needn't compile an editor and a hundred grammars.
 */
export async function buildStudio(workspace: Workspace): Promise<PublishedFile[]> {
  const entry = (name: string) => join('components', 'studio', name)
  const { files, outputs } = await keptBundle(workspace, 'studio', {
    entryPoints: { main: entry('main.tsx'), studio: entry(join('styles', 'studio.css')) },
    ...{ splitting: true, minify: true, target: 'es2022' },
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    // Packages name their style sheets so.
    conditions: ['style'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [themeAsVariables],
  })
  const named = (isIt: (name: string) => boolean) => [...files.keys()].find(isIt) ?? ''
  const script = named((name) => /^main-.*\.js$/.test(name))
  const styles = named((name) => /^studio-.*\.css$/.test(name))
  workspace.files.write('studio.json', {
    script: address + script,
    styles: address + styles,
    before: beginningOf(outputs, script).map((name) => address + name),
  })
  return [...files].map(([name, bytes]) => ({ url: address + name, bytes }))
}

/** What a module imports at its beginning, and what that does. */
function beginningOf(outputs: Awaited<ReturnType<typeof keptBundle>>['outputs'], script: string): string[] {
  const found = new Set<string>()
  const follow = (name: string) => {
    for (const { kind, path } of outputs[name]?.imports ?? []) {
      const part = path.split('/').at(-1) ?? ''
      if (kind !== 'import-statement' || found.has(part)) continue
      found.add(part)
      follow(part)
    }
  }
  follow(script)
  return [...found]
}

/** Tailwind's theme as the variables that it would make: utilities the studio has none. */
const themeAsVariables: Plugin = {
  name: 'theme',
  setup(build) {
    build.onLoad({ filter: /\btheme\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/@theme \w+ \{/g, ':root {')
        .replace(/^\s*--[\w-]+-\*: initial;$/gm, ''),
      loader: 'css',
    }))
  },
}
