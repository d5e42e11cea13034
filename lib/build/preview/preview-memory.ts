import type { KnownPictures } from '../../pictures/show/built-pictures'
import { type Memory, openMemory } from '../memory'

type PreviewMemory = Pick<Memory, 'frontMatter' | 'texts'> & { pictures: KnownPictures }

const place = globalThis as { gajiPreviews?: Map<string, PreviewMemory> }

/**
 * What was read of a site, for as long as the process lives. Not in a module: `next dev` runs a route's modules anew
 * whenever the content step has written, and reading a thousand posts again takes seconds.
 */
export function previewMemory(siteFolder: string): PreviewMemory {
  place.gajiPreviews ??= new Map()
  const known = place.gajiPreviews.get(siteFolder)
  if (known) return known
  const { frontMatter, texts } = openMemory()
  const memory = { frontMatter, texts, pictures: new Map() }
  place.gajiPreviews.set(siteFolder, memory)
  return memory
}
