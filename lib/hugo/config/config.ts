import { sortProblems } from '../../base/problems'
import type { Parsed, SiteConfig, SiteFiles } from '../../record/types'
import { ConfigReader } from './config-reader'
import { withVariables } from './environment'
import { warnOfMisspeltSettings } from './misspelt-settings'
import { readSettings } from './settings'
import { loadConfigFiles, rootConfigFiles } from './source/config-files'
import { readConfigPart } from './source/config-source'
import { mergeMaps } from './source/merge'

type ConfigOptions = {
  /** config/<environment>/ is read too; "production" by default */
  environment?: string
  /** takes the place of baseURL */
  siteUrl?: string
  /** HUGO_… settings, from the process's environment; none by default */
  variables?: Record<string, string | undefined>
  /** files named instead of the usual ones, each over the one before (`hugo --config a.toml,b.toml`) */
  configFiles?: readonly string[]
}

/**
 * The site's configuration with Hugo's defaults. https://gohugo.io/configuration/all/
 * Params that a theme in themes/ brings along lie under the site's own.
 */
export function readConfig(files: SiteFiles, options: ConfigOptions = {}): Parsed<SiteConfig> {
  const environment = options.environment || 'production'
  const source = loadConfigFiles(files, environment, options.configFiles)
  warnOfMisspeltSettings(source)
  source.raw = withVariables(source.raw, options.variables ?? {})
  const themes = new ConfigReader(source).list([], 'theme')
  for (const theme of themes) {
    const file = rootConfigFiles.map((name) => `themes/${theme}/${name}`).find((path) => files.read(path) !== null)
    const part = file && readConfigPart(files, file)
    if (!part) continue
    source.problems.push(...part.problems)
    const params = new ConfigReader({ ...source, raw: part.raw }).map('params')
    source.raw = mergeMaps({ params }, source.raw)
  }
  const value = readSettings(source, environment, options.siteUrl)
  return { value, problems: sortProblems(source.problems) }
}
