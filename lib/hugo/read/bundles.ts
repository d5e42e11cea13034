import type { ContentFile } from '../files/content-files'

/** A page's file and the folder it stands for, before it is read. */
export type PageFile = ContentFile & {
  /** "/posts/My Post", as written; "/" for the home page */
  path: string
  bundle: 'leaf' | 'branch' | null
}

export type Bundles = {
  pages: PageFile[]
  /** logical folder of a leaf bundle → the files below it, Markdown among them */
  leafFiles: Map<string, ContentFile[]>
  /** files beside pages, which belong to the nearest section around them */
  looseFiles: ContentFile[]
  unsupported: ContentFile[]
}

/** Which files are pages, and which belong to one. https://gohugo.io/content-management/page-bundles/ */
export function groupBundles(files: ContentFile[]): Bundles {
  const leaves = new Set<string>()
  for (const file of files) if (file.format === 'page' && file.name === 'index') leaves.add(file.folder)

  const bundles: Bundles = { pages: [], leafFiles: new Map(), looseFiles: [], unsupported: [] }
  for (const file of files) {
    const leaf = outermostLeaf(file.folder, leaves)
    const isLeafPage = file.format === 'page' && file.name === 'index' && file.folder === leaf
    if (leaf !== null && !isLeafPage) {
      const inside = bundles.leafFiles.get(leaf) ?? []
      inside.push(file)
      bundles.leafFiles.set(leaf, inside)
    } else if (file.format === 'page') bundles.pages.push({ ...file, ...placeOf(file) })
    else if (file.format === 'unsupported') bundles.unsupported.push(file)
    else bundles.looseFiles.push(file)
  }
  return bundles
}

/** All below a leaf bundle belongs to it, further index files too. */
function outermostLeaf(folder: string, leaves: Set<string>): string | null {
  if (leaves.has('')) return ''
  let end = folder.indexOf('/')
  while (end >= 0) {
    if (leaves.has(folder.slice(0, end))) return folder.slice(0, end)
    end = folder.indexOf('/', end + 1)
  }
  return leaves.has(folder) ? folder : null
}

function placeOf({ folder, name }: ContentFile): Pick<PageFile, 'path' | 'bundle'> {
  if (name === 'index') return { path: `/${folder}`, bundle: 'leaf' }
  if (name === '_index') return { path: `/${folder}`, bundle: 'branch' }
  return { path: folder ? `/${folder}/${name}` : `/${name}`, bundle: null }
}
