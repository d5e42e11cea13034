/** A file at an address: copied from the author's folder (or, by its whole path, a cache), or made by us (a feed). */
export type PublishedFile = { url: string } & ({ file: string } | { text: string } | { bytes: Uint8Array })
