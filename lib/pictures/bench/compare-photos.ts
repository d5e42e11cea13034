type MeasuredFile = { type: string; width: number; bytes: number; likeness: number }

/** A picture as it was encoded once: what that cost, and each of its files. */
export type MeasuredPicture = {
  name: string
  kind: string
  width: number
  height: number
  seconds: number
  files: MeasuredFile[]
}

/** No page shows more of a picture than this many pixels across, so that a camera's 24 megapixels count as two. */
const shownWidth = 1920

/** From here on a picture is named as one that fares worse. */
const heavier = 1.3
const lessAlike = 0.001

/** Seconds of processor time for two megapixels that may be shown, likeness and bytes, of each kind of picture and of all. */
export function measuredTable(pictures: readonly MeasuredPicture[]): string[][] {
  const head = [
    'kind',
    'pictures',
    's per 2 MP',
    'SSIM mean',
    'least',
    'KiB: AVIF',
    'WebP',
    'other sources',
    'fallback',
  ]
  const rows = ofEachKind(pictures).map(([kind, some]) => {
    const files = some.flatMap((picture) => picture.files)
    const kib = (isOne: (type: string) => boolean) =>
      `${Math.round(sum(files.filter(({ type }) => isOne(type)).map(({ bytes }) => bytes)) / 1024)}`
    const known = ['image/avif', 'image/webp', 'fallback']
    return [
      kind,
      `${some.length}`,
      secondsFor2(some).toFixed(2),
      ...likenessOf(files),
      ...known.slice(0, 2).map((one) => kib((type) => type === one)),
      kib((type) => !known.includes(type)),
      kib((type) => type === 'fallback'),
    ]
  })
  return [head, ...rows]
}

/** Now as a ratio to before; bytes of the files of one format and width that both have. */
export function comparedPictures(before: readonly MeasuredPicture[], now: readonly MeasuredPicture[]): string[][] {
  const head = ['kind', 'time', 'SSIM mean', 'least', 'bytes: AVIF', 'WebP', 'all sources', 'fallback', 'files']
  const rows = ofEachKind(now).map(([kind, some]) => {
    const names = new Set(some.map(({ name }) => name))
    const were = before.filter(({ name }) => names.has(name))
    const pairs = pairsOf(were, some)
    const ratio = (isOne: (type: string) => boolean) => bytesRatio(pairs.filter(({ now: { type } }) => isOne(type)))
    return [
      kind,
      (secondsFor2(some) / secondsFor2(were)).toFixed(3),
      ...likenessOf(were.flatMap(({ files }) => files)).map(
        (was, at) => `${was} → ${likenessOf(some.flatMap(({ files }) => files))[at]}`,
      ),
      ratio((type) => type === 'image/avif'),
      ratio((type) => type === 'image/webp'),
      ratio((type) => type !== 'fallback'),
      ratio((type) => type === 'fallback'),
      `${countOf(were)} → ${countOf(some)}`,
    ]
  })
  return [head, ...rows]
}

/** A line for each picture that became heavier in a format, or less like its original. */
export function worsePictures(before: readonly MeasuredPicture[], now: readonly MeasuredPicture[]): string[] {
  return now.flatMap((picture) => {
    const were = before.filter(({ name }) => name === picture.name)
    const pairs = pairsOf(were, [picture])
    const types = [...new Set(pairs.map(({ now: { type } }) => type))]
    return types.flatMap((type) => {
      const some = pairs.filter((pair) => pair.now.type === type)
      const ratio = bytesRatio(some)
      const [was, is] = [some.map((pair) => pair.was.likeness), some.map((pair) => pair.now.likeness)].map(mean)
      const isWorse = Number(ratio) > heavier || is! < was! - lessAlike
      return isWorse
        ? [`${picture.name} (${picture.kind}) ${type}: bytes × ${ratio}, SSIM ${was!.toFixed(4)} → ${is!.toFixed(4)}`]
        : []
    })
  })
}

function ofEachKind(pictures: readonly MeasuredPicture[]): [string, MeasuredPicture[]][] {
  const kinds = [...new Set(pictures.map(({ kind }) => kind))].sort()
  return [
    ...kinds.map((kind): [string, MeasuredPicture[]] => [kind, pictures.filter((one) => one.kind === kind)]),
    ['all', [...pictures]],
  ]
}

function secondsFor2(pictures: readonly MeasuredPicture[]): number {
  const megapixels = pictures.map(({ width, height }) => (width * height * Math.min(1, shownWidth / width) ** 2) / 1e6)
  return (2 * sum(pictures.map(({ seconds }) => seconds))) / sum(megapixels)
}

function likenessOf(files: readonly MeasuredFile[]): [string, string] {
  const values = files.map(({ likeness }) => likeness)
  return [mean(values).toFixed(4), Math.min(...values).toFixed(4)]
}

function pairsOf(before: readonly MeasuredPicture[], now: readonly MeasuredPicture[]) {
  return now.flatMap(({ name, files }) =>
    files.flatMap((file) => {
      const was = before
        .find((one) => one.name === name)
        ?.files.find(({ type, width }) => type === file.type && width === file.width)
      return was ? [{ was, now: file }] : []
    }),
  )
}

function bytesRatio(pairs: ReturnType<typeof pairsOf>): string {
  const bytes = (which: 'was' | 'now') => sum(pairs.map((pair) => pair[which].bytes))
  return pairs.length === 0 ? '–' : (bytes('now') / bytes('was')).toFixed(3)
}

function countOf(pictures: readonly MeasuredPicture[]): number {
  return sum(pictures.map(({ files }) => files.length))
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
