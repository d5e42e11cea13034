import type { Problem } from '../../base/problems'
import { templateName } from '../templates/site-templates'

/** An unknown shortcode that the site has as a template is told by its file: what is wrong with that has its own line. */
export function nameTemplates(problems: readonly Problem[], paths: readonly string[]): Problem[] {
  const templates = new Map<string, string>()
  for (const path of paths) {
    const name = templateName(path)
    if (name !== null) templates.set(name, path)
  }
  return problems.map((problem) => {
    const template = templates.get(unknownName(problem)?.toLowerCase() ?? '')
    if (!template) return problem
    const remedy = `${template} can't be run, see what is said of it: mend it, name one like it in [params.gaji.shortcodes], or write a component, see components/shortcodes/own/README.md`
    return { ...problem, remedy }
  })
}

/** How often each shortcode that nobody knows is called: what to write first. */
export function countUnknown(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>()
  for (const problem of problems) {
    const name = unknownName(problem)
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} × ${count}`)
}

/** The shortcode that a problem says nobody knows. */
export function unknownName({ code, message }: Problem): string | undefined {
  return code === 'unknown-shortcode' ? /"(.+)"/.exec(message)?.[1] : undefined
}
