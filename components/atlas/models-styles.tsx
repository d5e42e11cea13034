import { getAtlas } from '../../lib/atlas/pages/atlas'
import type { SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'

/** The style sheet of drawings and pages about models, for the pages that show one. */
export function ModelsStyles({ settings }: { settings: SiteSettings }) {
  const atlas = getAtlas()
  return atlas && <link rel="stylesheet" href={href(settings, atlas.styles)} precedence="models" />
}
