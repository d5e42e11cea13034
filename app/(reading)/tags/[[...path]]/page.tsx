import { taxonomyRoute } from '../../taxonomy-route'

const route = taxonomyRoute('tags')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.page
