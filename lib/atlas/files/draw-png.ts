import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromCache } from '../../base/disk/checked-file'
import { writeWhole } from '../../base/disk/write-whole'
import { environmentWith } from '../../base/environment'
import { escapeHtml } from '../../base/text/escape-html'

const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('pretendard/package.json')),
  'dist',
  'public',
  'static',
)

/** As large as an A3 page at 200 dots an inch needs. */
const density = 144

/**
 * An SVG as PNG, with the packaged font and no other, so that every machine draws the same letters. Fontconfig reads
 * its settings once in a process, maybe before we know of them: drawing happens in a process of its own. Cached.
 */
export async function drawPng(svg: string, { cacheFolder }: { cacheFolder: string }): Promise<Uint8Array> {
  const folder = join(cacheFolder, 'drawings')
  const hash = createHash('sha256').update(`${density} ${svg}`).digest('hex').slice(0, 32)
  return fromCache(join(folder, hash), async () => {
    const unfinished = join(folder, `${hash}.${process.pid}`)
    const [source, target] = [`${unfinished}.svg`, `${unfinished}.png`]
    try {
      writeWhole(source, svg)
      draw(source, target, fontSettings(folder))
      return readFileSync(target)
    } finally {
      for (const file of [source, target]) rmSync(file, { force: true })
    }
  })
}

function draw(source: string, target: string, fonts: string): void {
  const script = fileURLToPath(new URL('./draw-png-process.mjs', import.meta.url))
  const env = environmentWith({ FONTCONFIG_FILE: fonts })
  const options = { env, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync(process.execPath, [script, source, target, `${density}`], options)
  if (status !== 0) throw new Error(`the drawing could not be made a PNG:\n${stderr}`)
}

/** https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
function fontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf')
  const cache = join(folder, 'fontconfig')
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escapeHtml(fontFolder)}</dir><cachedir>${escapeHtml(cache)}</cachedir></fontconfig>
`
  writeWhole(file, text)
  return file
}
