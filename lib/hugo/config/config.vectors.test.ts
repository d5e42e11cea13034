import { expect } from 'vitest'
import type { Vector } from '../../tools/testing/hugo-answers'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { readConfig } from './config'

/** The answer as far as the configuration alone decides it: titles, params, baseURL, and the pattern of a post's address. */
describeVectors(
  'config-files',
  ({ input }) => {
    const flag = (name: string) => input.args?.[input.args.indexOf(name) + 1]
    const args: string[] = input.args ?? []
    const { value, problems } = readConfig(memoryFiles(input.files), {
      variables: input.env ?? {},
      ...(args.includes('--environment') && { environment: flag('--environment') }),
      ...(args.includes('--config') && { configFiles: flag('--config').split(',') }),
      ...(args.includes('--baseURL') && { siteUrl: flag('--baseURL') }),
    })
    if (problems.some((problem) => problem.severity === 'error')) return { buildError: true, problems }
    return {
      title: value.title,
      a: value.params.a ?? null,
      b: value.params.b ?? null,
      baseURL: value.baseURL,
      post: postAddress(value.basePath, value.permalinks.page?.posts),
    }
  },
  {
    compare(actual, { message, ...expected }, { input }: Vector) {
      expect(actual).toMatchObject(expected)
      const place = /"([^"]+):(\d+):(\d+)"/.exec(message ?? '')
      if (place && Object.keys(input.files).includes(place[1] as string)) {
        const problem = { file: place[1], line: Number(place[2]), column: Number(place[3]) }
        expect(actual).toMatchObject({ problems: [{ ...problem, severity: 'error' }] })
      }
    },
  },
)

/** content/posts/My Post.md with the title "My Title", of 2 January 2024 */
function postAddress(basePath: string, pattern = '/posts/my-post/'): string {
  const tokens: Record<string, string> = { year: '2024', month: '01', title: 'my-title', slug: 'my-title' }
  return basePath + pattern.replace(/:(\w+)/g, (_, token: string) => tokens[token] ?? token)
}
