import { folderOfPost } from '../../../lib/writing/names/post-names'

/** Where a page has a picture that no build has published (`pictureToCome` of lib/site). */
const toCome = /\/api\/write\/picture\?path=([^&#]+)$/

/** Pictures beside the post, which no build has yet, are asked of the studio. */
export async function pointPictures(
  page: Document,
  postPath: string,
  pictureUrl: (path: string) => string | Promise<string>,
): Promise<void> {
  for (const picture of page.querySelectorAll('img')) {
    const path = pathOf(picture.getAttribute('src') ?? '', postPath)
    if (path === null) continue
    picture.removeAttribute('srcset')
    picture.setAttribute('src', await pictureUrl(path))
  }
}

function pathOf(src: string, postPath: string): string | null {
  const [, path] = toCome.exec(src) ?? []
  if (path !== undefined) return decodeURIComponent(path)
  if (src === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(src)) return null
  // Against an address of which only the path counts.
  const { pathname } = new URL(src, `https://studio.invalid/${folderOfPost(postPath)}/`)
  return decodeURIComponent(pathname).slice(1)
}
