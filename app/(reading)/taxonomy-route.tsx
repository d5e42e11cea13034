import { addressOf, getAddressesToRender } from '../../lib/door/pages'
import { routeOf, segmentsOf } from '../../lib/site/addresses/routes'
import { metadataAt, pageAt } from './page-at'

type Props = { params: Promise<{ path?: string[] }> }

/**
 * The route of a taxonomy: all its terms and the list of each. One, so that a site without the taxonomy has no page there
 * that would be a 404.
 */
export function taxonomyRoute(taxonomy: 'tags' | 'categories') {
  const addressIn = async ({ params }: Props) => addressOf(taxonomy, ...((await params).path ?? []))
  return {
    params: () =>
      getAddressesToRender()
        .filter((url) => routeOf(url) === `${taxonomy}/[[...path]]`)
        .map((url) => ({ path: segmentsOf(url).slice(1) })),
    page: async (props: Props) => pageAt(await addressIn(props)),
    metadata: async (props: Props) => metadataAt(await addressIn(props)),
  }
}
