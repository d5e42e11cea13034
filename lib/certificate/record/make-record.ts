import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OperationalError } from '../../base/disk/explain-error'
import { filesBelow } from '../../base/disk/files-below'
import { writeWhole } from '../../base/disk/write-whole'
import { environmentWith } from '../../base/environment'
import { fromHugoJson, type HugoJson } from './hugo-record'
import { calledShortcodes } from './shortcode-names'
import { addressOfFile, type SiteRecord } from './site-record'

type Site = { folder: string; themes: readonly string[]; basePath: string }

/** Every page prints what the record holds of it, as one line of JSON; no theme, and of shortcodes nothing. */
const page = `{{- $ids := slice -}}{{- range findRE "<h[1-6][^>]* id=\\"[^\\"]*\\"" .Content -}}{{- $ids = $ids | append (replaceRE "^.* id=\\"([^\\"]*)\\"$" "$1" .) -}}{{- end -}}
{{- dict "kind" .Kind "title" .Title "headings" $ids "text" (plainify .Content) | jsonify -}}`

/** "0.111.3"; null where there is no `hugo`. */
export function hugoVersion(): string | null {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return /v([\d.]+)/.exec(stdout ?? '')?.[1] ?? null
}

/** What the `hugo` at hand makes of a site, in a copy below `work`: the site's folder is only read. */
export function makeRecord({ folder, themes, basePath }: Site, work: string): SiteRecord {
  if (hugoVersion() === null)
    throw new OperationalError('there is no hugo here (install it, or name a record: --against …)')
  rmSync(work, { recursive: true, force: true })
  const site = join(work, 'site')
  cpSync(folder, site, {
    recursive: true,
    filter: (path) =>
      !/(?:^|\/)(?:node_modules|\.git|public|resources|layouts|themes|_vendor|go\.mod|go\.sum)$/.test(
        path.slice(folder.length),
      ),
  })
  writeLayouts(site, themes)
  const out = join(work, 'public')
  const args = ['--source', site, '--destination', out, '--cacheDir', join(work, 'cache'), '--quiet']
  const run = spawnSync('hugo', args, { encoding: 'utf8', env: withoutSettings() })
  if (run.status !== 0)
    throw new OperationalError(`hugo can't build this site: ${(run.stderr || run.stdout).trim().split('\n')[0]}`)
  const record = fromHugoJson(readOutput(out), basePath)
  rmSync(work, { recursive: true, force: true })
  return record
}

function writeLayouts(site: string, themes: readonly string[]): void {
  const write = (path: string, text: string) => writeWhole(join(site, path), text)
  for (const theme of themes) write(`themes/${theme}/theme.toml`, '')
  for (const name of ['single', 'list']) write(`layouts/_default/${name}.html`, page)
  const texts = filesBelow(join(site, 'content')).files.filter((name) => /\.(?:md|markdown|html)$/.test(name))
  const read = (name: string) => readFileSync(join(site, 'content', name), 'utf8')
  // Hugo refuses an end where the template has no use for what is inside, and asks for one where it has.
  for (const [name, hasEnd] of calledShortcodes(texts.map(read)))
    write(`layouts/shortcodes/${name}.html`, hasEnd ? '{{ $inside := .Inner }}' : '')
}

function readOutput(out: string): HugoJson {
  const { files } = filesBelow(out)
  const pages: HugoJson['pages'] = {}
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(join(out, file), 'utf8').trim()
    if (!text.startsWith('{"')) continue
    pages[addressOfFile(file)] = JSON.parse(text)
  }
  return { files, pages }
}

/** The copy has no repository around it, and numbers of lines are no words of a text. */
function withoutSettings(): NodeJS.ProcessEnv {
  return environmentWith({ HUGO_ENABLEGITINFO: 'false', HUGO_MARKUP_HIGHLIGHT_LINENOS: 'false' })
}
