import { neighbourhood } from '../../../lib/atlas/facts/neighbourhood'
import { inLocale, langOfData } from '../../../lib/atlas/record/in-locale'
import type { Locale, Model } from '../../../lib/atlas/record/types'
import { atlasWords, explainObjective, pageWords } from '../../../lib/atlas/words/words'
import { pagesAt } from '../../../lib/record/site'
import { say } from '../../../lib/words/words'
import { PostList } from '../../post/post-list'
import { JsonLd } from '../../site/json-ld'
import { AtlasHeader } from '../atlas-header'
import type { AtlasProps } from '../atlas-props'
import { ModelTree } from '../drawn/model-tree'
import { modelLd } from '../linked-data'
import { Basis } from './basis'
import { ModelFacts } from './model-facts'
import { ModelRelatives } from './model-relatives'
import { ModelSources } from './model-sources'

/** `/models/bert/` */
export function ModelPage({ model, ...given }: AtlasProps & { model: Model }) {
  const { site, atlas, page, added } = given
  const { locale, lang } = page
  const words = pageWords(locale)
  const near = neighbourhood(atlas, model.id)
  const posts = pagesAt(site, atlas.mentions[model.id] ?? []).filter(
    (post) => post.lang === lang && post.kind === 'page',
  )
  return (
    <article className="atlas-page model-page">
      <AtlasHeader
        {...given}
        title={model.name}
        lead={model.expandedName !== model.name && <span lang="en">{model.expandedName}</span>}
      >
        {model.keyIdeas && (
          <p className="model-idea" lang={langOfData(locale)}>
            {inLocale(model.keyIdeas, locale)}
            <Basis model={model} field="keyIdeas" locale={locale} />
          </p>
        )}
      </AtlasHeader>
      <ModelFacts {...given} model={model} />
      {near && (
        <section>
          <h2 id="place">{words.place}</h2>
          <ModelTree
            {...{
              site,
              atlas,
              lang,
              locale,
              models: near.models,
              here: model.id,
              prefix: 'near',
              legend: false,
              width: 859,
            }}
            title={say(words.placeTitle, { name: model.name })}
          />
          <ModelRelatives {...given} title={words.predecessors} relatives={near.predecessors} />
          <ModelRelatives {...given} title={words.successors} relatives={near.successors} isSuccessor />
        </section>
      )}
      {model.objectives.length > 0 && (
        <section>
          <h2 id="objectives">
            {words.objectives}
            <Basis model={model} field="objectives" locale={locale} />
          </h2>
          <dl className="model-terms">
            {model.objectives.map((objective) => (
              <div key={objective}>
                <dt>{atlasWords(locale).objective[objective]}</dt>
                <dd>{explainObjective(objective, locale)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {added}
      <ModelText field="limitations" model={model} locale={locale} />
      <ModelText field="notes" model={model} locale={locale} />
      <ModelSources model={model} locale={locale} repository={atlas.repository} />
      <section>
        <h2 id="posts">{words.inPosts}</h2>
        {posts.length > 0 ? (
          <PostList settings={site.settings} pages={posts} langTag={page.langTag} />
        ) : (
          <p className="atlas-note">{words.noPosts}</p>
        )}
      </section>
      <JsonLd data={modelLd(model, given)} />
    </article>
  )
}

type ModelTextProps = { field: 'limitations' | 'notes'; model: Model; locale: Locale }

function ModelText({ field, model, locale }: ModelTextProps) {
  const text = model[field]
  if (!text) return null
  return (
    <section>
      <h2 id={field}>{pageWords(locale)[field]}</h2>
      <p lang={langOfData(locale)}>
        {inLocale(text, locale)}
        <Basis model={model} field={field} locale={locale} />
      </p>
    </section>
  )
}
