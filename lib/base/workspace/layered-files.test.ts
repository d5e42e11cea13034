import { expect, test } from 'vitest'
import { layerFiles } from './layered-files'
import type { WorkFiles } from './work-files'

const below: WorkFiles = {
  read: (name) => (name === 'a.json' ? 'below' : undefined),
  write: refuse,
  modified: (name) => (name === 'a.json' ? 5 : undefined),
  values: () => ({ read: () => 'below', text: () => '"below"', write: refuse, keep: refuse, texts: refuse }),
}

function refuse(): never {
  throw new Error('nothing below is written')
}

test('what is written lies over what is below, and only there', () => {
  const files = layerFiles(below)
  expect([files.read('a.json'), files.read('b.json'), files.modified('a.json')]).toEqual(['below', undefined, 5])
  files.write('a.json', 'over')
  files.write('b.json', null)
  expect([files.read('a.json'), files.read('b.json')]).toEqual(['over', null])
  expect(layerFiles(below).read('a.json')).toBe('below')
})

test('after each write a file has another time', () => {
  const files = layerFiles(below)
  const times = [1, 2, 3].map((value) => {
    files.write('a.json', value)
    return files.modified('a.json')
  })
  expect(new Set([5, ...times]).size).toBe(4)
})

test('values of a folder are laid over one by one', () => {
  const files = layerFiles(below)
  files.values('bodies').write('/a/', { text: '글' })
  expect([files.values('bodies').read('/a/'), files.values('bodies').text('/a/')]).toEqual([
    { text: '글' },
    '{"text":"글"}',
  ])
  expect([files.values('bodies').read('/b/'), files.values('other').text('/a/')]).toEqual(['below', '"below"'])
})
