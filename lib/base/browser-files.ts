import { type BuildOptions, build, transform } from 'esbuild'
import { type HashedFile, hashedFile } from './hashed-file'

/** A module for readers' browsers with all that it imports, as small as can be, at an address of its own: a path → a file. */
export async function browserScript(
  name: string,
  entry: string,
  more: Pick<BuildOptions, 'define' | 'format'> = {},
): Promise<HashedFile> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    ...more,
    write: false,
  })
  return hashedFile(name, 'js', outputFiles[0]?.contents ?? '')
}

/** The same of a style sheet, which imports nothing. */
export async function browserStyles(name: string, css: string): Promise<HashedFile> {
  const { code } = await transform(css, { loader: 'css', minify: true })
  return hashedFile(name, 'css', code)
}
