import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fromCache } from '../../base/disk/checked-file'

const require = createRequire(import.meta.url)
const weights = ['Regular', 'Medium', 'SemiBold', 'Bold']

/** Pixels for one of the drawing: as large as an A3 page at 200 dots an inch needs. */
const scale = 2

/**
 * An SVG as PNG, with the packaged font and no other, so that every machine draws the same letters. Cached in
 * `cacheFolder`. What draws it knows no `:not()` and no variables in styles.
 */
export async function drawPng(svg: string, { cacheFolder }: { cacheFolder: string }): Promise<Uint8Array> {
  const hash = createHash('sha256').update(`resvg ${scale} ${svg}`).digest('hex').slice(0, 32)
  return fromCache(join(cacheFolder, 'drawings', hash), async () => {
    // Not by import: Contentlayer bundles all that its configuration imports, and this is no JavaScript.
    const { Resvg }: typeof import('@resvg/resvg-js') = require('@resvg/resvg-js')
    const { default: sharp } = await import('sharp')
    const fontFolder = join(dirname(require.resolve('pretendard/package.json')), 'dist', 'public', 'static')
    const fontFiles = weights.map((weight) => join(fontFolder, `Pretendard-${weight}.otf`))
    const families = { defaultFontFamily: 'Pretendard', sansSerifFamily: 'Pretendard' }
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: false, fontFiles, ...families },
    }).render()
    const { width, height } = drawing
    return sharp(drawing.pixels, { raw: { width, height, channels: 4 } })
      .png({ palette: true, effort: 7 })
      .toBuffer()
  })
}
