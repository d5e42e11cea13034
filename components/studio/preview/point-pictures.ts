import { folderOfPost } from '../../../lib/writing/names/post-names'

/** Pictures beside the post, which no build has yet, are asked of the studio. */
export function pointPictures(page: Document, postPath: string, pictureUrl: (path: string) => string): void {
  for (const picture of page.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? ''
    if (src === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(src)) continue
    // Against an address of which only the path counts.
    const { pathname } = new URL(src, `https://studio.invalid/${folderOfPost(postPath)}/`)
    picture.removeAttribute('srcset')
    picture.setAttribute('src', pictureUrl(decodeURIComponent(pathname).slice(1)))
  }
}
