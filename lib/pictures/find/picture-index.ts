/** Files by address or path: as spelled (NFC), and folded for spellings that differ only in case. */
type Shelf = { spelled: Map<string, string>; folded: Map<string, string> }

/** The site's files, ready for looking up pictures. Built once; each look-up is a map access. */
export type PictureIndex = { atUrl: Shelf; atFile: Shelf; pictures: string[] }

/** `repository`: written as a file of another repository of the same owner or name, of which this site holds one alike. */
export type Found = { file: string; warning?: 'case' | 'repository' }

const pictureName = /\.(?:png|jpe?g|gif|webp|avif|svg|tiff?|bmp|heic|heif|jxl|ico)$/i

/**
 * `files` are what the site serves (static folders, page resources), `siteFiles` every file below its folder:
 * a picture beside `content/posts/hello.md` is served by none of Hugo's rules, yet the author means it.
 */
export function indexPictures(
  files: readonly { url: string; file: string }[],
  siteFiles: readonly string[],
): PictureIndex {
  return {
    atUrl: shelve(files.map(({ url, file }) => [url, file])),
    atFile: shelve(siteFiles.map((file) => [file, file])),
    pictures: siteFiles.filter(isPictureName).sort(),
  }
}

export function isPictureName(path: string): boolean {
  return pictureName.test(path)
}

export function atUrl(index: PictureIndex, url: string): Found | null {
  return onShelf(index.atUrl, url)
}

export function atFile(index: PictureIndex, path: string): Found | null {
  return onShelf(index.atFile, path)
}

/** macOS writes Hangul names in NFD, authors type NFC: to a reader they are the same name, so that is no warning. */
function onShelf(shelf: Shelf, key: string): Found | null {
  const spelled = shelf.spelled.get(key.normalize('NFC'))
  if (spelled !== undefined) return { file: spelled }
  const folded = shelf.folded.get(fold(key))
  return folded === undefined ? null : { file: folded, warning: 'case' }
}

/** The first file keeps a spelling or a folded name that two claim. */
function shelve(entries: [key: string, file: string][]): Shelf {
  const spelled = new Map<string, string>()
  const folded = new Map<string, string>()
  for (const [key, file] of entries) {
    const name = key.normalize('NFC')
    if (!spelled.has(name)) spelled.set(name, file)
    if (!folded.has(fold(name))) folded.set(fold(name), file)
  }
  return { spelled, folded }
}

export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
