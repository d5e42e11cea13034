import { expect, it } from 'vitest'
import { errorsOf, outputFile, pageOfFile, printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { lowerCase, sanitizePath, urlize } from './slug'

const config = { disablePathToLower: false, removePathAccents: false }

it('keeps letters of every script and drops what is no letter', () => {
  expect(urlize('한글 제목: 부제 🎉', config)).toBe('한글-제목-부제')
  expect(sanitizePath('a  b')).toBe('a-b')
  expect(lowerCase('ΟΔΟΣ İ')).toBe('οδοσ i')
})

it('gives a name typed in parts the address of the same name typed whole', () => {
  expect(urlize('한글'.normalize('NFD'), config)).toBe('한글')
})

describeVectors(
  'slug',
  ({ input }) => {
    const extra: Record<string, string> = {}
    if (input.contentFile.includes('bundle/')) {
      extra['content/posts/bundle/a.txt'] = 'hello'
      extra['content/posts/bundle/img.png'] = ''
    }
    if (input.contentFile.endsWith('_index.md')) extra['content/posts/p2.md'] = '---\ntitle: P2\n---\nx\n'
    const text = `---\n${input.frontMatter ?? 'title: "T"'}\n---\nx\n`
    const site = siteOf({ config: input.config, files: { ...extra, [input.contentFile]: text } })
    const page = pageOfFile(site, input.contentFile)
    return { site, page }
  },
  {
    compare: (actual, expected) => {
      const { site, page } = actual as { site: ReturnType<typeof siteOf>; page: ReturnType<typeof pageOfFile> }
      if (expected.buildError) {
        expect(errorsOf(site)).not.toEqual([])
        return
      }
      expect(printed(page?.url ?? '', site)).toBe(expected.relPermalink)
      if (expected.outputFile) expect([outputFile(page?.url ?? '')]).toEqual(expected.outputFile)
      if (expected.resources) {
        expect(page?.resources.map(({ url }) => printed(url, site)).sort()).toEqual([...expected.resources].sort())
      }
      if (expected.childRelPermalink) {
        expect(printed(pageOfFile(site, 'content/posts/p2.md')?.url ?? '', site)).toBe(expected.childRelPermalink)
      }
    },
  },
)
