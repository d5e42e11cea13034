import { type AtlasSheet, atlasSheet } from '../../lib/atlas/pages/atlas-styles'
import type { SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'

/** A style sheet of the atlas, for the pages that show what it is for. However often it is asked for, it stands once. */
export function AtlasStyles({ of, settings }: { of: AtlasSheet; settings: SiteSettings }) {
  const address = atlasSheet(of)
  return address && <link rel="stylesheet" href={href(settings, address)} precedence="models" />
}
