import type { Problem } from '../../base/problems'
import { nearNames } from '../../base/text/near-names'
import type { Model } from '../record/types'
import { checkSentences } from './check-sentences'
import type { ReadModel } from './schema'
import type { YamlFile } from './yaml-file'

/** What one file can't know: parents that exist and are older, names used once, no model that descends from itself. */
export function checkModels(read: readonly ReadModel[]): Problem[] {
  const problems: Problem[] = []
  const byId = new Map<string, ReadModel>()
  const spellings = new Map<string, string>()
  const fail = (yaml: YamlFile, path: string, code: string, message: string, remedy?: string) => {
    const severity = 'error' as const
    problems.push({ ...yaml.placeOfValue(path), severity, code, message, ...(remedy ? { remedy } : {}) })
  }

  for (const entry of read) {
    const { model, yaml } = entry
    const first = byId.get(model.id)
    if (first) fail(yaml, '', 'duplicate-model', `the model "${model.id}" is also in ${first.yaml.file}`, 'rename one')
    else byId.set(model.id, entry)
    for (const [path, spelling] of spellingsOf(model)) {
      const other = spellings.get(spelling)
      if (other !== undefined && other !== model.id) {
        fail(
          yaml,
          path,
          'duplicate-model-name',
          `"${spelling}" already means the model "${other}"`,
          'one name, one model',
        )
      } else spellings.set(spelling, model.id)
    }
  }

  for (const { model, yaml } of byId.values()) {
    model.parents.forEach((parent, i) => {
      const path = `parents[${i}].id`
      const found = byId.get(parent.id)
      if (!found) {
        const meant = nearNames(parent.id, [...byId.keys()])[0]
        const remedy = meant ? `did you mean "${meant}"?` : 'add the parent first'
        fail(yaml, path, 'unknown-parent', `the parent "${parent.id}" does not exist`, remedy)
      } else if (found.model.date > model.date) {
        const message = `the parent "${parent.id}" (${found.model.date}) is younger than "${model.id}" (${model.date})`
        fail(yaml, path, 'younger-parent', message, 'one of the two dates is wrong, or the parent is')
      }
    })
  }
  checkSentences([...byId.values()], fail)
  for (const id of idsInCycles([...byId.values()].map((entry) => entry.model))) {
    const entry = byId.get(id)
    if (entry) fail(entry.yaml, 'parents', 'model-cycle', `"${id}" descends from itself`, 'remove one of the parents')
  }
  return problems
}

/** Each name of a list must be a model's. */
export function checkIds(named: readonly string[], path: string, yaml: YamlFile, ids: ReadonlySet<string>): Problem[] {
  return named.flatMap((id, i): Problem[] => {
    if (ids.has(id)) return []
    const meant = nearNames(id, [...ids])[0]
    const problem: Problem = {
      ...yaml.placeOfValue(`${path}[${i}]`),
      severity: 'error',
      code: 'unknown-model',
      message: `the model "${id}" does not exist`,
    }
    return [{ ...problem, ...(meant ? { remedy: `did you mean "${meant}"?` } : {}) }]
  })
}

function spellingsOf(model: Model): [path: string, spelling: string][] {
  return [
    ['name', model.name],
    ...model.aliases.map((alias, i): [string, string] => [`aliases[${i}]`, alias]),
    ...model.ambiguousAliases.map((alias, i): [string, string] => [`ambiguousAliases[${i}]`, alias]),
  ]
}

/** What is left when models without living parents are taken away again and again. */
function idsInCycles(models: readonly Model[]): string[] {
  const waiting = new Map(models.map((model) => [model.id, 0]))
  const children = new Map<string, string[]>()
  for (const model of models) {
    for (const { id } of model.parents) {
      if (!waiting.has(id)) continue
      waiting.set(model.id, (waiting.get(model.id) ?? 0) + 1)
      children.set(id, [...(children.get(id) ?? []), model.id])
    }
  }
  const free = [...waiting].filter(([, count]) => count === 0).map(([id]) => id)
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id)
    for (const child of children.get(id) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1
      waiting.set(child, left)
      if (left === 0) free.push(child)
    }
  }
  return [...waiting.keys()]
}
