import { groupBy } from '../../base/group-by'
import { escapeHtml } from '../../base/text/escape-html'
import { say } from '../../words/words'
import type { Template } from '../look/templates'
import { code, h2, h3, type Part, p, points, told } from './parts'

/** What a site has beside its texts, by file and line, with what to do about it. */
export const notUnderstood: Part = (survey, words) => {
  const parts = [settings, templates, calls, files].map((part) => part(survey, words)).filter(Boolean)
  return h2(words.notUnderstood) + (parts.length > 0 ? parts.join('\n') : p(words.nothing))
}

const settings: Part = ({ settings: all, theme }, words) => {
  if (all.length === 0) return ''
  const read = all.filter(({ fate }) => fate === 'read').length
  const groups = [
    ...groupBy(
      all.filter(({ fate }) => fate !== 'read'),
      ({ fate }) => fate,
    ),
  ]
  const shown = groups.map(([fate, some]) => {
    const places = some.map(({ path, place }) => `${code(`${place.file}:${place.line}`)} ${escapeHtml(path)}`)
    return `<p><strong>${escapeHtml(words.fates[fate])}</strong></p>${points(places, words)}`
  })
  const title = h3(say(words.settings, { theme: theme.join(', ') || '–' }), all.length)
  return title + p(say(words.settingsRead, { count: read }), 'muted') + shown.join('\n')
}

const templates: Part = ({ templates: all }, words) => {
  if (all.length === 0) return ''
  const kinds: Template['kind'][] = ['shortcode', 'hook', 'partial', 'layout']
  const shown = kinds.map((kind) => {
    const some = all.filter((one) => one.kind === kind)
    if (some.length === 0) return ''
    const lines = some.map(({ file, calls, isKnown }) => {
      const more = kind === 'shortcode' ? ` ${say(words.calls, { count: calls })}` : ''
      const known = isKnown ? ` <span class="good">${escapeHtml(words.known)}</span>` : ''
      return `${code(file)}${escapeHtml(more)}${known}`
    })
    return `<p><strong>${escapeHtml(words.templateAdvice[kind])}</strong> · ${some.length}</p>${points(lines, words)}`
  })
  return h3(words.templates, all.length) + shown.join('\n')
}

const calls: Part = (survey, words) => {
  const { shortcodes } = survey.problems
  if (shortcodes.length === 0) return ''
  return h3(words.unknownCalls, shortcodes.length) + p(words.callsAdvice, 'muted') + told(shortcodes, survey, words)
}

const files: Part = ({ assets, dataFiles, dataUses, words: ofTheme }, words) => {
  const uses = dataUses.map(({ file, line, name }) => `${code(`${file}:${line}`)} ${escapeHtml(name)}`)
  const group = (about: string, some: readonly string[], more = '') =>
    some.length === 0 ? '' : h3(about, some.length) + points(some.map(code), words) + more
  const used = uses.length > 0 ? p(words.dataUse) + points(uses, words) : ''
  return group(words.assets, assets) + group(words.data, dataFiles, used) + group(words.i18n, ofTheme)
}
