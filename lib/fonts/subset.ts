import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { fromCache } from '../base/disk/checked-file'
import { readCmap } from './read-cmap'

const packageFolder = dirname(createRequire(import.meta.url).resolve('pretendard/package.json'))
const fontFile = join(packageFolder, 'dist', 'web', 'variable', 'woff2', 'PretendardVariable.woff2')
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }

/** Published beside the subsets. The name is reserved for the whole font, so the style sheet calls ours another. */
export const fontLicense = join(packageFolder, 'dist', 'LICENSE.txt')

/** Kerning and figures of one width: what the look uses. The other features would bring half as many glyphs again. */
const options = {
  noHinting: true,
  keepFeatures: ['kern', 'tnum'],
  variationAxes: { wght: { min: 400, max: 700 } },
}

export type Font = {
  /** all of it, as it is packaged */
  whole(): Uint8Array
  /** a WOFF2 with these characters and no others */
  subset(characters: readonly string[]): Promise<Uint8Array>
  /** the code points of what the whole font can show */
  supported(): Promise<Set<number>>
}

/** The packaged font. What is asked of it comes from the cache in `cacheFolder`, or is made now. */
export function openFont({ cacheFolder }: { cacheFolder: string }): Font {
  const cached = (name: string, make: () => Promise<Uint8Array>) => fromCache(join(cacheFolder, 'fonts', name), make)
  return {
    whole: () => readFileSync(fontFile),
    subset(characters) {
      const text = [...characters].sort().join('')
      return cached(`${hash([version, options, text])}.woff2`, async () => {
        return subsetFont(readFileSync(fontFile), text, { ...options, targetFormat: 'woff2' })
      })
    },
    async supported() {
      const list = await cached(`${hash([version])}.json`, async () => {
        const font = await subsetFont(readFileSync(fontFile), '', { keepAllGlyphs: true, targetFormat: 'truetype' })
        return Buffer.from(JSON.stringify([...readCmap(font)]))
      })
      return new Set(JSON.parse(Buffer.from(list).toString('utf8')) as number[])
    },
  }
}

function hash(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
