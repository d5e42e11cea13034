import { ownPage, ownPageMetadata } from '../own-page'

/** The tree of models, or the site's own page at this address. */
export default function ModelsRoute() {
  return ownPage('/models/')
}

export function generateMetadata() {
  return ownPageMetadata('/models/')
}
