import { createHash } from 'node:crypto'
import { matchesGlob } from '../../hugo/files/glob'
import { pluralize } from '../../hugo/text/pluralize'
import { type SlugConfig, urlize } from '../../hugo/text/slug'
import { titleCase } from '../../hugo/text/titles'
import type { RunTemplates } from '../../record/calls/template-run'
import { openTemplates } from '../../templates/open-templates'

/** Templates with what Hugo does with words and paths. */
export const runTemplates: RunTemplates = (given, tools) => {
  const settings = given.site.settings as SlugConfig & { titleCaseStyle: string }
  return openTemplates(given, tools, {
    urlize: (text) => encodeURI(urlize(text, settings)),
    title: (text) => titleCase(text, settings.titleCaseStyle),
    pluralize,
    hash: (name, text) => createHash(name).update(text).digest('hex'),
    matchesGlob,
  })
}
