import type { PageFields } from '../../record/types'
import { lowerKeys } from '../formats/lower-keys'
import { isMap } from '../formats/parsed-data'
import type { FieldReader } from './field-reader'

/** https://gohugo.io/content-management/build-options/ */
export function readBuild(reader: FieldReader): PageFields['build'] {
  if (reader.has('_build')) {
    const said = {
      code: 'old-build-key',
      message: '"_build" is no longer read by Hugo',
      remedy: 'rename it to "build"',
    }
    reader.error('_build', said)
  }
  const old = reader.map('_build')
  const build = reader.map('build') ?? old ?? {}
  const choose = <T extends string>(name: string, choices: readonly T[]): T => {
    const value = build[name]
    if (value === undefined || value === null || value === true) return 'always' as T
    if (value === false) return 'never' as T
    const choice = choices.find((known) => known === String(value).toLowerCase())
    if (choice) return choice
    reader.error(`build.${name}`, {
      code: 'bad-build',
      message: `"build.${name}" must be one of ${choices.join(', ')}`,
      remedy: `write ${name}: ${choices[0]}`,
    })
    return 'always' as T
  }
  return {
    render: choose('render', ['always', 'never', 'link']),
    list: choose('list', ['always', 'never', 'local']),
    publishResources: build.publishresources !== false,
  }
}

/** https://gohugo.io/templates/sitemap/ */
export function readSitemap(reader: FieldReader): PageFields['sitemap'] {
  const value = reader.take('sitemap')
  const written = isMap(value) ? value : {}
  if (value !== null && !isMap(value)) {
    const remedy = 'write sitemap: { priority: 0.5 }'
    reader.warn('sitemap', { code: 'field-not-a-map', message: '"sitemap" must hold named values', remedy })
  }
  const sitemap: PageFields['sitemap'] = {}
  if (typeof written.changefreq === 'string') sitemap.changefreq = written.changefreq
  if (written.priority !== undefined && Number.isFinite(Number(written.priority)))
    sitemap.priority = Number(written.priority)
  if (typeof written.disable === 'boolean') sitemap.disable = written.disable
  return sitemap
}

/** Names, titles and params for a bundle's files. https://gohugo.io/content-management/page-resources/#metadata */
export function readResources(reader: FieldReader): PageFields['resources'] {
  const value = reader.take('resources')
  if (value === null) return []
  if (!Array.isArray(value)) {
    reader.error('resources', {
      code: 'bad-resources',
      message: '"resources" must be a list',
      remedy: 'write - src: "*.png"',
    })
    return []
  }
  return value.flatMap((item, index) => {
    const { src, name, title, params, ...others } = isMap(item) ? lowerKeys(item) : {}
    if (typeof src !== 'string' || !src) {
      const said = {
        code: 'bad-resources',
        message: `"resources" entry ${index + 1} has no "src"`,
        remedy: 'name the file',
      }
      reader.error(`resources[${index}]`, said)
      return []
    }
    const named = { ...(name != null && { name: String(name) }), ...(title != null && { title: String(title) }) }
    return [{ src, ...named, params: { ...others, ...(isMap(params) ? params : {}) } }]
  })
}

/** `draft: yes` was true for older Hugos and is text for newer ones: such a page stays hidden, with a warning. */
export function readDraft(reader: FieldReader): boolean {
  const value = reader.take('draft')
  if (value === null || typeof value === 'boolean') return value ?? false
  if (value === 0) return false
  const word = String(value).toLowerCase()
  const isYes = ['yes', 'on', 'y', 'true', 't', '1'].includes(word)
  if (isYes || ['no', 'off', 'n'].includes(word)) {
    const remedy = `write draft: ${isYes}`
    if (value !== 1)
      reader.warn('draft', { code: 'draft-word', message: `"draft" ${word} is read as ${isYes}`, remedy })
    return isYes
  }
  const remedy = word === 'false' ? 'remove the quotes' : 'write draft: true'
  reader.error('draft', { code: 'bad-draft', message: '"draft" must be true or false', remedy })
  return word !== 'false'
}
