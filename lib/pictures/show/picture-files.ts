import { join } from 'node:path'
import sharp from 'sharp'
import type { Fault } from '../../base/problems'
import { encodePath } from '../../base/text/addresses'
import type { Workspace } from '../../base/workspace/workspace'
import type { ShownPicture } from '../../record/pictures/shown-picture'
import type { PublishedFile } from '../../record/published-file'
import { figureWidths, makeVariants, textWidths } from '../encode/make-variants'
import { hashFile, removeDrafts, shortHash } from '../encode/picture-cache'
import { startProblem } from '../look/inspect-picture'
import { tellsPlace } from '../look/picture-place'
import { inBothLanguages, PictureError, type PictureProblem } from '../look/picture-problem'
import { quickLook } from '../look/quick-look'
import { changedDrawing, hugeDrawing, tellingPlace, wrongEnding } from './picture-faults'
import { plainPicture, shownVariants } from './shown-forms'

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

export const widthsFor = { card: [], text: textWidths, wide: figureWidths }

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
    const { original, removed, written, contradictsName, format } = variants
    const faults = [
      ...(await placeFaults(file)),
      ...(removed.length > 0 ? [changedDrawing(file, removed)] : []),
      ...(written ? [hugeDrawing(file, written, original)] : []),
      ...(contradictsName ? [wrongEnding(file, format)] : []),
    ]
    return { shown: await shownVariants(variants, { address, original: () => originalAddress(file) }), faults }
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
    const size = { ...meta.autoOrient, type: `image/${meta.format}` }
    return { shown: plainPicture(await originalAddress(file), { ...look, ...size }), faults: await placeFaults(file) }
  }

  async function placeFaults(file: string): Promise<Fault[]> {
    return (await tellsPlace(join(siteFolder, file))) ? [tellingPlace(file)] : []
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

export function pictureFault(problem: PictureProblem): Fault {
  return { ...inBothLanguages(problem), canShow: true }
}
