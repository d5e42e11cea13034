import { liveFiles, stillName } from '../../lib/live/pages/live-files'
import { systemOf, systems } from '../../lib/live/systems'
import { liveLanguage } from '../../lib/live/words/words'
import type { FeaturePage } from '../../lib/record/feature/feature-page'
import type { Site } from '../../lib/record/site'
import type { FeatureView } from '../shapes/feature-view'
import type { ShortcodeProps } from '../shapes/shortcode-props'
import { LiveFigure } from './live-figure'

/** `{{< live "masks" >}}` */
function LiveCall({ param, site, page, parts }: ShortcodeProps) {
  return <LiveFigure site={site} langTag={page.langTag} still={stillName(param)} caption={parts.caption} />
}

/** On a model's page the figures of its idea. */
function OfModel({ page, site }: { page: FeaturePage; site: Site }) {
  const model = systemOf(page)
  const shown = model && systems[model]
  const language = liveFiles(site)?.languages[liveLanguage(page.langTag)]
  if (!shown || !language) return null
  return (
    <section>
      <h2 id="live">{language.heading}</h2>
      {shown.map(({ figure }) => (
        <LiveFigure key={figure} site={site} langTag={page.langTag} still={`${figure}/${model}`} />
      ))}
    </section>
  )
}

export const liveView: FeatureView = {
  shortcodes: { live: LiveCall },
  links: {},
  page: () => null,
  adds: (page, site) => <OfModel page={page} site={site} />,
  describe: () => ({ title: '', description: '' }),
}
