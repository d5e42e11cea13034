import { atlasAddress, atlasHref } from '../../../lib/atlas/pages/atlas'
import { embedUrl } from '../../../lib/atlas/pages/atlas-pages'
import { pageWords } from '../../../lib/atlas/words/words'
import { href } from '../../../lib/site/addresses/urls'
import { say } from '../../../lib/words/words'
import type { AtlasProps } from '../atlas-props'

/** The drawing and the data for others to use, with what they may do and how to cite them. */
export function AtlasDownloads({ site: { settings }, atlas, page }: AtlasProps) {
  const words = pageWords(page.locale)
  const files = [
    { name: 'SVG', address: atlasHref(atlas, settings, page.lang, '/models/tree.svg') },
    { name: 'PNG', address: atlasHref(atlas, settings, page.lang, '/models/tree.png') },
    { name: 'JSON', address: href(settings, '/models/models.json') },
    { name: 'CSV', address: href(settings, '/models/models.csv') },
  ]
  const embed = atlasAddress(settings, page.lang, embedUrl)
  return (
    <section className="atlas-downloads">
      <h2 id="downloads">{words.downloads}</h2>
      <ul>
        {files.map(({ name, address }) => (
          <li key={name}>
            <a href={address} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>{say(words.downloadsNote, { license: atlas.license })}</p>
      <blockquote>
        <p lang="en">{atlas.citation}</p>
      </blockquote>
      {atlas.home === null && (
        <details>
          <summary>{words.embedHeading}</summary>
          <p>{words.embedNote}</p>
          <pre>
            <code>{frameOf(embed, words.atlas)}</code>
          </pre>
        </details>
      )}
    </section>
  )
}

/** What others paste; the tree is as high as this where it is as wide as a column of text. */
function frameOf(address: string, title: string): string {
  return `<iframe src="${address}" title="${title}" width="100%" height="760" loading="lazy" style="border:0"></iframe>`
}
