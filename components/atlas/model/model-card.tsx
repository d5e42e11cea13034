import { cardFacts } from '../../../lib/atlas/facts/card-facts'
import { getAtlas, modelHref } from '../../../lib/atlas/pages/atlas'
import { inLocale, langOfData } from '../../../lib/atlas/record/in-locale'
import { localeOf, pageWords } from '../../../lib/atlas/words/words'
import type { ShortcodeProps } from '../../shapes/shortcode-props'
import { AtlasStyles } from '../atlas-styles'
import { Unchecked } from '../unchecked'

/** `{{< model-card "bert" >}}`: what a model is, in the text. */
export function ModelCard({ param, site, page }: ShortcodeProps) {
  const atlas = getAtlas(site)
  const model = atlas?.byId.get(param('model'))
  if (!atlas || !model) return null
  const locale = localeOf(page.langTag)
  return (
    <aside className="model-card" aria-label={model.name}>
      <AtlasStyles of="inText" site={site} />
      <p className="model-card-name">
        <a href={modelHref(atlas, site.settings, page.lang, model.id)}>{model.name}</a>
        {model.expandedName !== model.name && <span lang="en">{model.expandedName}</span>}
      </p>
      {model.keyIdeas && (
        <p lang={langOfData(locale)}>
          {inLocale(model.keyIdeas, locale)}
          <Unchecked model={model} field="keyIdeas" locale={locale} />
        </p>
      )}
      <p className="model-card-facts">{cardFacts(model, locale).join(' · ')}</p>
      {model.fromMemory.length > 0 && <p className="model-card-facts">{pageWords(locale).partlyUnchecked}</p>}
    </aside>
  )
}
