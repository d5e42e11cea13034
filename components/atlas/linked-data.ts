import type { Model } from '../../lib/atlas/record/types'
import { absoluteUrl } from '../../lib/site/addresses/urls'
import type { AtlasProps } from './atlas-props'
import { describePage } from './describe-page'

const context = 'https://schema.org'

/** https://schema.org/Dataset */
export function datasetLd({ site: { settings }, atlas, page }: AtlasProps) {
  const { title, description } = describePage(page, atlas)
  const file = (url: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absoluteUrl(settings, url),
  })
  return {
    '@context': context,
    '@type': 'Dataset',
    name: title,
    description,
    url: absoluteUrl(settings, page.url),
    inLanguage: page.langTag,
    license: atlas.license === 'CC-BY-4.0' ? 'https://creativecommons.org/licenses/by/4.0/' : atlas.license,
    creditText: atlas.citation,
    temporalCoverage: `${atlas.models[0]?.date}/${atlas.dataAsOf}`,
    isAccessibleForFree: true,
    distribution: [file('/models/models.json', 'application/json'), file('/models/models.csv', 'text/csv')],
  }
}

/** A model is software with papers about it. https://schema.org/SoftwareApplication */
export function modelLd(model: Model, { site: { settings }, atlas, page }: AtlasProps) {
  const { description } = describePage(page, atlas)
  return {
    '@context': context,
    '@type': 'WebPage',
    url: absoluteUrl(settings, page.url),
    inLanguage: page.langTag,
    name: model.name,
    description,
    about: {
      '@type': 'SoftwareApplication',
      name: model.name,
      alternateName: model.expandedName === model.name ? undefined : model.expandedName,
      applicationCategory: 'Language model',
      datePublished: model.date,
      author: model.organizations.map((name) => ({ '@type': 'Organization', name })),
      license: model.license || undefined,
      isAccessibleForFree: model.openness !== 'closed',
    },
    citation: model.sources.map(({ title, url, published }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
      datePublished: published,
    })),
  }
}
