import { join } from 'node:path'
import { build } from 'esbuild'
import { hashedFile } from '../../base/hashed-file'
import type { PublishedFile } from '../../record/published-file'

/** What refreshes a page's answers, in a file of its own: only pages that are answered load it. */
export async function answersScript(projectFolder: string): Promise<PublishedFile> {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, 'components', 'enhance', 'answers', 'main.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return hashedFile('answers', 'js', outputFiles[0]?.contents ?? '')
}
