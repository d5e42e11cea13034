import type { FeatureLinkProps } from '../shapes/feature-view'
import { AtlasStyles } from './atlas-styles'

/** The mark in the author's sentence that leads to a note of the editor's: where one stands, notes stand too. */
export function NoteMark({ 'data-note': _, page: _page, site, ...link }: FeatureLinkProps) {
  return (
    <>
      <AtlasStyles of="inText" site={site} />
      <a {...link} />
    </>
  )
}
