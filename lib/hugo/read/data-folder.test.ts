import { expect, it } from 'vitest'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { readConfig } from '../config/config'
import { readDataFolder } from './data-folder'

const read = (files: Record<string, string>) => {
  const site = memoryFiles({ 'hugo.toml': 'baseURL = "https://example.org/"', ...files })
  return readDataFolder(site, readConfig(site).value)
}

it('data stands under the names of its folders and file, a list as a list', () => {
  const { data, problems } = read({
    'data/authors/kim.toml': 'name = "김"',
    'data/authors.yaml': 'count: 1',
    'data/links.yaml': '- 하나\n- 둘\n',
    'data/numbers.json': '[1, 2]',
    'data/photo.png': 'x',
  })
  expect(problems).toEqual([])
  expect(data).toEqual({ authors: { count: 1, kim: { name: '김' } }, links: ['하나', '둘'], numbers: [1, 2] })
})

it('a file that is no data is told with its place', () => {
  const { problems } = read({ 'data/a.json': '[1,\n 2,\n oops]' })
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['data/a.json:3'])
})
