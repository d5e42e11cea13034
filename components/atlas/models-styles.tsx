import { getAtlas } from '../../lib/atlas/pages/atlas'
import { getSettings } from '../../lib/door/pages'
import { href } from '../../lib/site/addresses/urls'

/** The style sheet of drawings and pages about models, for the pages that show one. */
export function ModelsStyles() {
  const atlas = getAtlas()
  return atlas && <link rel="stylesheet" href={href(getSettings(), atlas.styles)} precedence="models" />
}
