import { lineColumns } from '../base/text/line-column'
import type { TemplateSource } from '../record/calls/template-run'
import { addressFunctions } from './functions/addresses'
import { withAliases } from './functions/aliases'
import { allFunctions } from './functions/all-functions'
import { assetFunctions } from './functions/asset-functions'
import type { ParsedTemplate } from './read/nodes'
import { parseTemplate } from './read/parse-template'
import { TemplateError } from './read/template-error'
import { findUnknown, functionsOf } from './run/known-functions'
import { partialPath } from './run/partial-path'

/** What an open text adds to them, see open-templates.ts. */
const globals = ['site', 'page', 'hugo', 'partial', 'partialCached', 'i18n']

const nothing = () => ''
const craft = { urlize: nothing, title: nothing, pluralize: nothing, hash: nothing, matchesGlob: () => false }
const tools = { markdown: nothing, anchorize: nothing, ref: nothing }
const known = withAliases({
  ...allFunctions(craft, tools),
  ...addressFunctions({ baseURL: '', basePath: '', langPath: '', lang: 'en' }, tools),
  ...assetFunctions([], craft),
  ...Object.fromEntries(globals.map((name) => [name, nothing])),
})

export type CheckedTemplate = {
  /** the partials that it names, and those that these name; all where a name is worked out */
  partials: string[]
  refused: { file: string; line: number; column: number; message: string; remedy: string } | null
}

/** What can be said of a template before it is run: whether it is one, and whether all that it calls is known. */
export function checkTemplate(source: TemplateSource, partials: Record<string, TemplateSource>): CheckedTemplate {
  const used = new Set<string>()
  const refused = check(source)
  return { partials: [...used], refused }

  function check({ file, text }: TemplateSource): CheckedTemplate['refused'] {
    try {
      const template = parseTemplate(text)
      const unknown = findUnknown(template, known)
      if (unknown) throw unknown
      return checkPartials(template)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      return { file, ...lineColumns(text)(error.at), message: error.message, remedy: error.remedy }
    }
  }

  function checkPartials(template: ParsedTemplate): CheckedTemplate['refused'] {
    for (const { at, name } of partialsOf(template)) {
      if (name === null) {
        // Any of them may be meant, and what is wrong with one that isn't is no matter.
        for (const path of Object.keys(partials)) used.add(path)
        continue
      }
      const path = partialPath(name, partials)
      if (template.defined.has(`partials/${name}`)) continue
      if (path === null) throw new TemplateError(at, `there is no partial "${name}"`, `write layouts/partials/${name}`)
      if (used.has(path)) continue
      used.add(path)
      const refused = check(partials[path] as TemplateSource)
      if (refused) return refused
    }
    return null
  }
}

function partialsOf({ nodes, defined }: ParsedTemplate): { at: number; name: string | null }[] {
  const called = functionsOf([...nodes, ...[...defined.values()].flat()])
  return called
    .filter(({ name }) => /^(?:partial(?:Cached)?|partials\.\w+)$/.test(name))
    .map(({ at, operands: [first] }) => {
      return { at, name: first?.type === 'value' && typeof first.value === 'string' ? first.value : null }
    })
}
