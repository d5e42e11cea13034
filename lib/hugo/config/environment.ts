import { mergeMaps, nest } from './source/merge'

/** Set by hosts to choose a Hugo or its mode, not settings of the site. */
const notSettings = new Set([
  'HUGO_VERSION',
  'HUGO_ENV',
  'HUGO_ENVIRONMENT',
  'HUGO_CACHEDIR',
  'HUGO_NUMWORKERMULTIPLIER',
])

/**
 * HUGO_TITLE and HUGO_PARAMS_A over the files; HUGOxPARAMSxAPI_KEY where a name has a "_" of its own.
 * https://gohugo.io/configuration/introduction/#environment-variables
 */
export function withVariables(
  raw: Record<string, unknown>,
  variables: Record<string, string | undefined>,
): Record<string, unknown> {
  let merged = raw
  for (const [name, value] of Object.entries(variables)) {
    if (!name.startsWith('HUGO') || name.length < 6 || notSettings.has(name) || value === undefined) continue
    const keys = name
      .slice(5)
      .split(name[4] as string)
      .map((key) => key.toLowerCase())
    const last = keys.pop() as string
    merged = mergeMaps(merged, nest(keys, { [last]: value }))
  }
  return merged
}
