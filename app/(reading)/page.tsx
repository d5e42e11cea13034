import { metadataAt, pageAt } from './page-at'

export default function HomePage() {
  return pageAt('/')
}

export function generateMetadata() {
  return metadataAt('/')
}
