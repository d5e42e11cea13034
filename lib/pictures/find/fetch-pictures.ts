import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { endings, type PictureFormat, pictureFormat } from '../../base/picture-format'

export type FetchOptions = {
  siteFolder: string
  fetch?: typeof fetch
  /** a heavier picture is refused while it comes in */
  mostBytes?: number
  timeoutMs?: number
}

/** `file`: where it lies now, beside the post; `reference`: what to write instead of the address. */
export type Fetched = { address: URL } & ({ file: string; reference: string } | { refused: string })

/** Brings an external picture home, beside the page that shows it. Never overwrites; the same bytes are kept once. */
export async function fetchPicture(address: URL, pageFile: string, options: FetchOptions): Promise<Fetched> {
  if (!/^https?:$/.test(address.protocol)) return { address, refused: `not a web address: ${address.protocol}` }
  try {
    const bytes = await download(address, options)
    const format = pictureFormat(bytes)
    if (!(format in endings)) return { address, refused: `not a picture but: ${format}` }
    const name = fileName(address, endings[format as PictureFormat])
    const file = saveBeside(options.siteFolder, posix.dirname(pageFile), name, bytes)
    return { address, file, reference: encodeURI(posix.basename(file)) }
  } catch (error) {
    return { address, refused: reasonOf(error) }
  }
}

async function download(
  address: URL,
  { fetch: get = fetch, mostBytes = 20 * 1024 * 1024, timeoutMs = 30_000 }: FetchOptions,
) {
  const response = await get(address, { signal: AbortSignal.timeout(timeoutMs), headers: { accept: 'image/*' } })
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
  const type = response.headers.get('content-type') ?? ''
  // GitHub serves raw files as octets; what they are is seen from their bytes.
  if (!/^(?:image\/|application\/octet-stream\b)/i.test(type)) throw new Error(`content type ${type || 'missing'}`)
  const tooHeavy = new Error(`more than ${Math.round(mostBytes / 1024)} KiB`)
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) throw tooHeavy
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length
    if (length > mostBytes) {
      await reader?.cancel()
      throw tooHeavy
    }
    pieces.push(read.value)
  }
  return Buffer.concat(pieces)
}

/** The address's last part, without what file systems forbid, with the ending of what it really is. */
function fileName(address: URL, ending: string): string {
  const last = address.pathname.split('/').filter(Boolean).at(-1) ?? ''
  const decoded = /%[\da-f]{2}/i.test(last) ? safeDecode(last) : last
  const stem = decoded
    .normalize('NFC')
    .replace(/\.[a-z\d]{2,5}$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80)
  return `${stem || 'picture'}.${ending}`
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** "a.png", then "a-2.png" … ; a name taken by the very same bytes is used again. */
function saveBeside(siteFolder: string, folder: string, name: string, bytes: Buffer): string {
  const { name: stem, ext } = posix.parse(name)
  for (let number = 1; number < 1000; number++) {
    const file = posix.join(folder, number === 1 ? name : `${stem}-${number}${ext}`)
    const path = join(siteFolder, file)
    mkdirSync(dirname(path), { recursive: true })
    try {
      writeFileSync(path, bytes, { flag: 'wx' })
      return file
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (readFileSync(path).equals(bytes)) return file
    }
  }
  throw new Error(`too many files named ${name}`)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
