import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../../content/workspace'

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
export async function drawPng(svg: string): Promise<Uint8Array> {
  const folder = join(cacheFolder, 'drawings')
  const hash = createHash('sha256').update(`${density} ${svg}`).digest('hex').slice(0, 32)
  const [source, target] = [join(folder, `${hash}.svg`), join(folder, `${hash}.png`)]
  if (existsSync(target)) return readFileSync(target)
  mkdirSync(folder, { recursive: true })
  writeFileSync(source, svg)
  const unfinished = `${target}.${process.pid}.png`
  const script = fileURLToPath(new URL('./draw-png-process.mjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script, source, unfinished, `${density}`], {
    env: { ...process.env, FONTCONFIG_FILE: fontSettings(folder) },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the drawing could not be made a PNG:\n${stderr}`)
  renameSync(unfinished, target)
  return readFileSync(target)
}

/** https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
function fontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf')
  const cache = join(folder, 'fontconfig')
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escapeXml(fontFolder)}</dir><cachedir>${escapeXml(cache)}</cachedir></fontconfig>
`
  writeFileSync(file, text)
  return file
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}
