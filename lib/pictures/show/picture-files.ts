import { join } from 'node:path'
import sharp from 'sharp'
import type { Fault } from '../../base/problems'
import { encodePath } from '../../base/text/addresses'
import type { Workspace } from '../../base/workspace/workspace'
import type { ShownPicture, ShownSource } from '../../record/pictures/shown-picture'
import type { PublishedFile } from '../../record/published-file'
import type { Source } from '../encode/choose-variants'
import { figureWidths, makeVariants, textWidths } from '../encode/make-variants'
import { hashFile, removeDrafts, shortHash } from '../encode/picture-cache'
import { type Inspection, startProblem } from '../look/inspect-picture'
import { tellsPlace } from '../look/picture-place'
import { inBothLanguages, PictureError, type PictureProblem } from '../look/picture-problem'
import { quickLook } from '../look/quick-look'
import { changedDrawing, hugeDrawing, tellingPlace, wrongEnding } from './picture-faults'

export type PictureFile = { shown: ShownPicture | null; faults: Fault[] }

type Options = {
  basePath: string
  /** file → its address, where one of Hugo's rules serves it */
  urls: ReadonlyMap<string, string>
  /** false in `next dev`: an author who saves waits for no encoder */
  encode: boolean
  workspace: Workspace
}

/** `card`: for social cards alone, which take one file of it; `text`: as wide as the text; `wide`: in every width. */
export type WantedPicture = { file: string; use: 'card' | 'text' | 'wide' }

const widthsFor = { card: [], text: textWidths, wide: figureWidths }

/**
 * The pictures that pages show, each looked at once in a run, and the files that must be published for them. What is
 * wanted is said first, so that all of it is encoded together and nothing that no page shows.
 */
export function openPictureFiles({ basePath, urls, encode, workspace }: Options) {
  const { siteFolder, cacheFolder, workFolder } = workspace
  const folders = { cacheFolder: join(cacheFolder, 'figures'), outFolder: join(workFolder, 'figures') }
  const shown = new Map<string, Promise<PictureFile>>()
  const published = new Map<string, PublishedFile>()
  const wanted = new Map<string, WantedPicture['use']>()
  return { want, encodeWanted, show, check, publishDrawing, published: () => [...published.values()] }

  /** One that is wanted in two ways keeps its first place and is made in the widths of both. */
  function want({ file, use }: WantedPicture): void {
    const known = wanted.get(file)
    if (!known || widthsFor[known].length < widthsFor[use].length) wanted.set(file, use)
  }

  async function encodeWanted(onDone: (done: number, of: number) => void): Promise<void> {
    removeDrafts(folders.cacheFolder)
    let done = 0
    onDone(done, wanted.size)
    const encoded = [...wanted.keys()].map(async (file) => {
      await show(file)
      done++
      onDone(done, wanted.size)
    })
    await Promise.all(encoded)
  }

  /** What the first bytes tell, for an author whose build ends before anything is encoded. */
  async function check(file: string): Promise<PictureFile> {
    const problem = startProblem(join(siteFolder, file))
    return { shown: null, faults: problem ? [pictureFault(problem)] : [] }
  }

  function show(file: string): Promise<PictureFile> {
    const known = shown.get(file)
    if (known) return known
    const made = (encode ? showVariants(file) : showPlain(file)).catch((error: unknown): PictureFile => {
      if (!(error instanceof PictureError)) throw error
      return { shown: null, faults: [pictureFault(error.problem)] }
    })
    shown.set(file, made)
    return made
  }

  async function showVariants(file: string): Promise<PictureFile> {
    const use = wanted.get(file) ?? 'wide'
    const widths = { widths: widthsFor[use], ...(use === 'text' ? { wideWidths: figureWidths } : {}) }
    const variants = await makeVariants(join(siteFolder, file), { ...folders, ...widths })
    const { original, kind, fallback, removed, written, contradictsName, format } = variants
    const [only] = variants.sources
    const isFallbackAlone =
      variants.sources.length === 1 && only?.srcset.length === 1 && only.srcset[0]?.name === fallback.name
    const faults = [
      ...(await placeFaults(file)),
      ...(removed.length > 0 ? [changedDrawing(file, removed)] : []),
      ...(written ? [hugeDrawing(file, written, original)] : []),
      ...(contradictsName ? [wrongEnding(file, format)] : []),
    ]
    const { width, height } = original
    const picture: ShownPicture = {
      original: format === 'svg' ? address(fallback.name) : await originalAddress(file),
      width,
      height,
      kind,
      ground: groundOf(variants),
      sources: isFallbackAlone ? [] : variants.sources.map(shownSource),
      still: (variants.still ?? []).map(shownSource),
      fallback: { src: address(fallback.name), width: fallback.width, height: fallback.height, type: fallback.type },
    }
    return { shown: picture, faults }
  }

  /** The author's own file, laid out as the build will lay it out. */
  async function showPlain(file: string): Promise<PictureFile> {
    const path = join(siteFolder, file)
    const meta = await sharp(path)
      .metadata()
      .catch(() => null)
    // A drawing is laid out by what stands in it, and waits for no encoder either.
    if (!meta || meta.format === 'svg') return showVariants(file)
    const look = await quickLook(path, meta.format)
    if ('problem' in look) throw new PictureError(look.problem)
    const { width, height } = meta.autoOrient
    const src = await originalAddress(file)
    const fallback = { src, width, height, type: `image/${meta.format}` }
    const seen = { original: src, width, height, kind: look.kind, ground: groundOf(look) }
    return { shown: { ...seen, sources: [], still: [], fallback }, faults: await placeFaults(file) }
  }

  async function placeFaults(file: string): Promise<Fault[]> {
    return (await tellsPlace(join(siteFolder, file))) ? [tellingPlace(file)] : []
  }

  function shownSource({ type, srcset }: Source): ShownSource {
    return { type, srcset: srcset.map(({ name, width }) => ({ src: address(name), width })) }
  }

  function address(name: string): string {
    return publish(name, join(folders.outFolder, name))
  }

  /** Where none of Hugo's rules serves a file (one beside `content/posts/hello.md`), an address of our own does. */
  async function originalAddress(file: string): Promise<string> {
    const url = urls.get(file)
    if (url !== undefined) return basePath + encodePath(url)
    const path = join(siteFolder, file)
    const ending = /\.[a-z\d]+$/i.exec(file)?.[0] ?? ''
    return publish(`${(await hashFile(path)).slice(0, 16)}${ending.toLowerCase()}`, path)
  }

  function publishDrawing(svg: string): string {
    const url = `/_gaji/img/${shortHash(svg)}.svg`
    published.set(url, { url, text: svg })
    return basePath + url
  }

  function publish(name: string, path: string): string {
    const url = `/_gaji/img/${name}`
    published.set(url, { url, file: path })
    return basePath + encodePath(url)
  }
}

function pictureFault(problem: PictureProblem): Fault {
  return { ...inBothLanguages(problem), canShow: true }
}

/** White paper glares in the dark theme; what is transparent was drawn for a light ground. */
function groundOf({ transparent, background }: Pick<Inspection, 'transparent' | 'background'>): ShownPicture['ground'] {
  if (transparent) return 'clear'
  const channels =
    /^#(..)(..)(..)/
      .exec(background ?? '')
      ?.slice(1)
      .map((hex) => Number.parseInt(hex, 16)) ?? []
  return channels.length === 3 && channels.every((channel) => channel >= 225) ? 'light' : null
}
