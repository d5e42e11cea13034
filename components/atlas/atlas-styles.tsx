import { type AtlasSheet, atlasSheet } from '../../lib/atlas/pages/atlas-styles'
import type { Site } from '../../lib/record/site'
import { href } from '../../lib/site/addresses/urls'

/** A style sheet of the atlas, for the pages that show what it is for. However often it is asked for, it stands once. */
export function AtlasStyles({ of, site }: { of: AtlasSheet; site: Site }) {
  const address = atlasSheet(site, of)
  return address && <link rel="stylesheet" href={href(site.settings, address)} precedence="models" />
}
