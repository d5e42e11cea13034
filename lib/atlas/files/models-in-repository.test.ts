import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { modelsInRepository } from './models-in-repository'

const folder = mkdtempSync(join(tmpdir(), 'gaji-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('leads into the folder of the repository that the site lies in', () => {
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, '글밭'))
  writeFileSync(join(folder, '.git', 'config'), '[remote "origin"]\n\turl = git@github.com:mina/things.git\n')
  const settings = { params: {}, baseURL: 'https://example.org/' }
  const models = (site: string) => modelsInRepository(join(folder, site), settings)
  expect(models('글밭')).toBe(`https://github.com/mina/things/blob/HEAD/${encodeURIComponent('글밭')}/content/models/`)
  expect(models('.')).toBe('https://github.com/mina/things/blob/HEAD/content/models/')
})
