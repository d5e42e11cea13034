import type { TemplateSource } from '../../record/calls/template-run'

/** Where a partial of that name lies, with the end that may be left out; null where none does. */
export function partialPath(name: string, partials: Record<string, TemplateSource>): string | null {
  const path = belowPartials(name)
  return [path, `${path}.html`].find((candidate) => Object.hasOwn(partials, candidate)) ?? null
}

/** A partial's name may say the folder, which goes without saying. */
export function belowPartials(name: string): string {
  return name.replace(/^\/?(?:partials\/)?/, '')
}
