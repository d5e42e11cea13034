import { stillName } from '../../lib/live/pages/live-files'
import type { FeatureView } from '../shapes/feature-view'
import type { ShortcodeProps } from '../shapes/shortcode-props'
import { LiveFigure } from './live-figure'

/** `{{< live "masks" >}}` */
function LiveCall({ param, site, page, parts }: ShortcodeProps) {
  return <LiveFigure site={site} langTag={page.langTag} still={stillName(param)} caption={parts.caption} />
}

export const liveView: FeatureView = {
  shortcodes: { live: LiveCall },
  links: {},
  page: () => null,
  describe: () => ({ title: '', description: '' }),
}
