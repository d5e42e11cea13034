import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { hashedFile } from '../../base/hashed-file'
import type { GivenToFeature } from '../../record/feature/feature'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex } from '../../record/site-index'
import { liveFigures } from '../figures/all-figures'
import { writeLiveFiles } from '../pages/live-files'
import { liveLanguage, liveWords } from '../words/words'
import { drawStills } from './draw-stills'
import { vectorsFile, weightsFile } from './givens'

/** What runs in a browser, a file a figure, and what stands there before; the addresses go to `.gaji/live.json`. */
export async function liveOutputs(
  { settings }: SiteIndex,
  { workspace }: Pick<GivenToFeature, 'workspace'>,
): Promise<PublishedFile[]> {
  const folder = join(workspace.projectFolder, 'components', 'live')
  const { code } = await transform(readFileSync(join(folder, 'live.css'), 'utf8'), { loader: 'css', minify: true })
  const styles = hashedFile('live', 'css', code)
  const weights = hashedFile('live-weights', 'bin', weightsFile())
  const vectors = hashedFile('live-vectors', 'json', vectorsFile())
  const files = { weights: settings.basePath + weights.url, vectors: settings.basePath + vectors.url }
  const names = Object.keys(liveFigures)
  const [wake, ...scripts] = await Promise.all(['wake', ...names].map((name) => liveScript(folder, name)))
  const languages = [...new Set(settings.languages.map(({ tag }) => liveLanguage(tag)))].map((language) => {
    const words = liveWords(language)
    const file = hashedFile(`live-words-${language}`, 'json', JSON.stringify({ ...words, files }))
    const { heading, start, loading, failed } = words
    return { language, file, said: { words: file.url, heading, start, loading, failed, stills: drawStills(language) } }
  })
  writeLiveFiles(workspace.files, {
    wake: wake?.url ?? '',
    styles: styles.url,
    scripts: Object.fromEntries(names.map((name, at) => [name, scripts[at]?.url ?? ''])),
    languages: Object.fromEntries(languages.map(({ language, said }) => [language, said])),
  })
  return [styles, weights, vectors, ...(wake ? [wake] : []), ...scripts, ...languages.map(({ file }) => file)]
}

export async function liveScript(folder: string, name: string): Promise<PublishedFile> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'client', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return hashedFile(`live-${name}`, 'js', outputFiles[0]?.contents ?? '')
}
