import { siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { sortPages } from './ordering'

describeVectors('ordering', ({ input }) => {
  const { pages } = siteOf({ files: input.files })
  const section = pages.find(({ url }) => url === '/posts/')
  const inList = (urls: string[]) => {
    const found = pages.filter(({ url }) => urls.includes(url))
    return sortPages(found, (page) => page, 'en').map(({ url }) => url)
  }
  return {
    section: inList([...(section?.members ?? []), ...(section?.sections ?? [])]),
    siteRegularPages: pages.find(({ kind }) => kind === 'home')?.members,
  }
})
