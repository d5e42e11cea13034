import sharp from 'sharp'
import { encodePath } from '../../base/text/addresses'
import type { PublishedFile } from '../../record/published-file'
import { colourOf, type Theme } from '../../record/theme'

/** The mark of components/site/mark.tsx on a ground of its own. */
function icon(theme: Theme, { radius }: { radius: number }): string {
  const [ground, mark] = [colourOf(theme, 'accent').light, colourOf(theme, 'ground').light]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${radius}" fill="${ground}"/><path d="M24 39V9M24 27.5c-7.5 0-10.5-3-10.5-12M24 23c6 0 9-3 9-9" fill="none" stroke="${mark}" stroke-width="3.6" stroke-linecap="round"/></svg>\n`
}

const sizes = [180, 192, 512]

type Site = { title: string; lang: string; basePath: string }

/** Icons and manifest at the root. Whatever the author has put there herself stays hers. */
export async function siteIcons(site: Site, theme: Theme, taken: ReadonlySet<string>) {
  const own = ['/favicon.svg', '/favicon.png', '/favicon.ico'].find((url) => taken.has(url))
  const pictures = await Promise.all(sizes.map((size) => pngIcon(theme, size)))
  const files: PublishedFile[] = [
    { url: '/favicon.svg', text: icon(theme, { radius: 11 }) },
    ...pictures,
    { url: '/manifest.webmanifest', text: manifest(site, theme) },
  ]
  return { icon: own ?? '/favicon.svg', files: files.filter(({ url }) => !taken.has(url)) }
}

/** Square: phones cut their own corners. */
async function pngIcon(theme: Theme, size: number): Promise<PublishedFile> {
  const bytes = await sharp(Buffer.from(icon(theme, { radius: 0 })), { density: 600 })
    .resize(size)
    .png({ palette: true })
    .toBuffer()
  return { url: `/icon-${size}.png`, bytes }
}

function manifest({ title, lang, basePath }: Site, theme: Theme): string {
  const start = `${basePath}/`
  const ground = colourOf(theme, 'ground').light
  const icons = sizes.slice(1).map((size) => ({
    src: `${basePath}${encodePath(`/icon-${size}.png`)}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }))
  const fields = { name: title, short_name: title, lang, start_url: start, scope: start, display: 'browser' }
  return `${JSON.stringify({ ...fields, background_color: ground, theme_color: ground, icons }, null, 2)}\n`
}
