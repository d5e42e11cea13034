import { expect, test } from 'vitest'
import { parsePost } from '../parse-post'
import { testSettings } from '../test-settings'

test('a picture whose name has spaces is told where it stands, with what to write', async () => {
  const body = '앞말 "따옴표"\n앞 ![작은 잎](images/작은 잎.svg "제목") 뒤'
  const { problems } = await parsePost({ file: 'a.md', body, bodyLine: 10, format: 'md' }, testSettings({}))
  expect(problems).toMatchObject([
    { file: 'a.md', line: 11, column: 3, severity: 'warning', code: 'picture-name-with-spaces' },
  ])
  expect(problems[0]?.remedy).toBe('![작은 잎](<images/작은 잎.svg>)')
})
