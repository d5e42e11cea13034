import { settingsFinder } from '../../build/parse/markdown-settings'
import { knownShortcodes } from '../../build/read/known-shortcodes'
import { siteShortcodes } from '../../build/read/site-shortcodes'
import { runTemplates } from '../../build/templates/run-templates'
import { withTemplates } from '../../build/templates/template-facts'
import { buildSite } from '../../hugo/build-site'
import { readConfig } from '../../hugo/config/config'
import { readDataFolder } from '../../hugo/read/data-folder'
import { parsePost } from '../../markdown/parse-post'
import type { RunTemplates } from '../../record/calls/template-run'
import { memoryFiles, recordedNow } from '../testing/hugo-site'

/** What the calls of a page make, each that stands in no other, and what is wrong. */
export async function runPage(texts: Record<string, string>, file: string, bytes: Record<string, Uint8Array> = {}) {
  const folder = memoryFiles(texts)
  const files = {
    list: () => [...folder.list(), ...Object.keys(bytes)],
    read: (path: string) => bytes[path] ?? folder.read(path),
  }
  const { value: config } = readConfig(files)
  const { shortcodes, templates, problems } = siteShortcodes(files, config, knownShortcodes)
  const site = buildSite(files, { config, now: recordedNow, unpublished: false })
  const page = site.pages.find((one) => one.file === file)
  if (!page) throw new Error(`${file} makes no page`)
  const { data } = readDataFolder(files, config)
  const given = { site, data, templates, read: files.read }
  const settings = withTemplates(given, settingsFinder(site, shortcodes)(page, page.lang), page, page.body)
  const made: string[] = []
  const post = await parsePost(
    { file, body: page.body, bodyLine: page.bodyLine, format: 'md' },
    settings,
    listening(made),
  )
  return { made, post, settings, problems: [...problems, ...post.problems] }
}

function listening(made: string[]): RunTemplates {
  return (given, tools) => {
    const open = runTemplates(given, tools)
    return (call) => {
      const opened = open(call)
      const run = opened.run
      opened.run = (inner) => {
        const outcome = run(inner)
        if (!call.parent && 'text' in outcome) made.push(outcome.text)
        return outcome
      }
      return opened
    }
  }
}
