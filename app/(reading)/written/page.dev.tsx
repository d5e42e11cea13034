import { addressOf } from '../../../lib/door/pages'
import { anyMetadataAt, anyPageAt } from '../any-page'

/**
 * All pages while their author writes: next.config.mjs leads every address here, and only in `next dev` this is a page. For
 * a route with parameters `next dev` would start a process at each request, to ask it which addresses there are.
 */
type Asked = { searchParams: Promise<{ path?: string }> }

export default async function WrittenPage({ searchParams }: Asked) {
  const { path = '' } = await searchParams
  return anyPageAt(addressOf(...path.split('/')))
}

export async function generateMetadata({ searchParams }: Asked) {
  const { path = '' } = await searchParams
  return anyMetadataAt(addressOf(...path.split('/')))
}
