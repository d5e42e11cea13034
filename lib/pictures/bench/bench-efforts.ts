import sharp from 'sharp'

/** AVIF's effort against its gain, over the given pictures: why `encodings.ts` takes 2. */
export async function compareEfforts(files: readonly string[]): Promise<string[][]> {
  const results = new Map<number, { ms: number; bytes: number }>()
  for (const effort of [0, 1, 2, 3, 4]) {
    let ms = 0
    let bytes = 0
    for (const file of files) {
      const pixels = await sharp(file)
        .resize({ width: 780, withoutEnlargement: true })
        .flatten({ background: '#fff' })
        .png({ compressionLevel: 1 })
        .toBuffer()
      const before = process.cpuUsage()
      bytes += (await sharp(pixels).avif({ quality: 60, effort, chromaSubsampling: '4:4:4' }).toBuffer()).length
      const { user, system } = process.cpuUsage(before)
      ms += (user + system) / 1000
    }
    results.set(effort, { ms, bytes })
  }
  const base = results.get(2)!
  const rows = [...results].map(([effort, { ms, bytes }]) => [
    `${effort}`,
    (ms / base.ms).toFixed(2),
    (bytes / base.bytes).toFixed(3),
  ])
  return [['effort', 'processor time', 'bytes'], ...rows]
}
