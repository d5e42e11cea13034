import { looseText } from '../../hugo/text/loose-text'
import type { Site, SiteFiles } from '../../record/types'

const read = 30
const much = 0.05

/** In which language an author reads: her machine's, or her texts'. */
export function reportLanguage({ pages, config }: Site, files: SiteFiles, machine: string): string {
  if (machine.startsWith('ko')) return machine
  const some = pages.flatMap(({ file }) => file ?? []).slice(0, read)
  const text = some.map((file) => looseText(files, file).slice(0, 4000)).join('')
  const hangul = [...text.matchAll(/\p{Script=Hangul}/gu)].length
  return hangul > text.length * much ? 'ko' : (config.languages[0]?.code ?? config.defaultContentLanguage)
}
