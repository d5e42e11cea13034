/**
 * What pictures cost and what becomes of them: `npx tsx lib/pictures/bench/bench-photos.ts FOLDER OUT.json [BEFORE.json]`.
 * Encodes every picture of a folder for a text, one after the other, with an empty cache. BEFORE.json is what the same
 * command wrote at another commit, on the same machine: then each kind of picture is told beside what it was, and those
 * that fare worse by name.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figureWidths, makeVariants, textWidths } from '../encode/make-variants'
import { comparedPictures, type MeasuredPicture, measuredTable, worsePictures } from './compare-photos'
import { fileLikeness } from './file-likeness'

const [, , folder, outFile, beforeFile] = process.argv
if (!folder || !outFile) {
  console.error('say which folder of pictures, and where the numbers go: bench-photos.ts FOLDER OUT.json [BEFORE.json]')
  process.exit(1)
}
const work = mkdtempSync(join(tmpdir(), 'gaji-bench-'))
const options = {
  cacheFolder: join(work, 'cache'),
  outFolder: join(work, 'out'),
  widths: textWidths,
  wideWidths: figureWidths,
}

try {
  const names = readdirSync(folder).filter((name) => /\.(?:png|jpe?g|webp|gif|avif)$/i.test(name))
  const pictures: MeasuredPicture[] = []
  for (const name of names.sort()) pictures.push(await measure(folder, name))
  writeFileSync(outFile, JSON.stringify(pictures, null, 1))
  print(measuredTable(pictures))
  if (beforeFile) {
    const before = JSON.parse(readFileSync(beforeFile, 'utf8')) as MeasuredPicture[]
    print(comparedPictures(before, pictures))
    for (const line of worsePictures(before, pictures)) console.log(line)
  }
} finally {
  rmSync(work, { recursive: true })
}

async function measure(folder: string, name: string): Promise<MeasuredPicture> {
  const file = join(folder, name)
  const started = process.cpuUsage()
  const { kind, original, sources, fallback } = await makeVariants(file, options)
  const { user, system } = process.cpuUsage(started)
  const made = [
    ...sources.flatMap(({ type, srcset }) => srcset.map((variant) => ({ ...variant, type }))),
    { ...fallback, type: 'fallback' },
  ]
  const files: MeasuredPicture['files'] = []
  for (const { type, name: variant, width, bytes } of made) {
    files.push({ type, width, bytes, likeness: await fileLikeness(file, join(options.outFolder, variant), width) })
  }
  const { width, height } = original
  return { name, kind, width, height, seconds: (user + system) / 1e6, files }
}

function print([head = [], ...rows]: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  console.log(`${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`)
}
