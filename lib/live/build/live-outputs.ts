import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserScript, browserStyles } from '../../base/browser-files'
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
  const sheet = (name: string) => browserStyles(name, readFileSync(join(folder, `${name}.css`), 'utf8'))
  const [styles, running] = await Promise.all([sheet('live'), sheet('live-running')])
  const weights = hashedFile('live-weights', 'bin', weightsFile())
  const vectors = hashedFile('live-vectors', 'json', vectorsFile())
  const asked = { weights, vectors, running }
  const files = Object.fromEntries(Object.entries(asked).map(([name, { url }]) => [name, settings.basePath + url]))
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
  return [styles, running, weights, vectors, ...(wake ? [wake] : []), ...scripts, ...languages.map(({ file }) => file)]
}

export function liveScript(folder: string, name: string): Promise<PublishedFile> {
  return browserScript(`live-${name}`, join(folder, 'client', `${name}.ts`))
}
