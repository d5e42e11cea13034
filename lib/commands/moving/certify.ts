import '../steps/as-production'
import '../steps/tell-errors'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperationalError } from '../../base/disk/explain-error'
import { filesBelow } from '../../base/disk/files-below'
import { writeWhole } from '../../base/disk/write-whole'
import { workspace } from '../../base/workspace/this-workspace'
import { openTheme } from '../../build/assets/theme-tokens'
import { compileContent } from '../../build/compile-content'
import { readSiteConfig } from '../../build/read/site-config'
import { openSiteFolder } from '../../build/read/site-folder'
import { certificateFiles } from '../../certificate/held-certificate'
import { judge, type Verdict } from '../../certificate/judge'
import { hugoVersion, makeRecord } from '../../certificate/record/make-record'
import { readRecord } from '../../certificate/record/read-record'
import { type SiteRecord, writeRecord } from '../../certificate/record/site-record'
import { readOurAnswers } from '../../certificate/site/our-answers'
import { readJournal } from '../../moving/files/journal'
import { siteThemes } from '../../moving/look/site-themes'
import type { SiteIndex } from '../../record/site-index'
import { reportProblems } from '../steps/report-problems'

/**
 * `npm run certify -- --against <hugo.json | sitemap.xml | folder>`, or `--with-hugo`: what the site in SITE_DIR was
 * elsewhere against what it is here, as a page and a badge in `.gaji/certificate`. Exit code 1 where anything is lost.
 * `--keep` writes the record into our own site, where each build holds it once the configuration names it.
 */
const { values } = parseArgs({
  options: { against: { type: 'string' }, 'with-hugo': { type: 'boolean' }, keep: { type: 'boolean' } },
})
if (!values.against === !values['with-hugo']) {
  process.stderr.write('npm run certify -- --against <hugo.json | sitemap.xml | folder that Hugo built> [--keep]\n')
  process.stderr.write('npm run certify -- --with-hugo [--keep]\n')
  process.exit(2)
}
const { siteFolder, isOwnSite, staticFolder, files } = workspace
const out = join(workspace.workFolder, 'certificate')

const { problems } = await compileContent(workspace, { unpublished: false })
// What a kept certificate has lost is told below, with all else.
if (!reportProblems(problems.filter(({ code }) => code !== 'certificate'))) process.exit(1)
const { value: config } = readSiteConfig(openSiteFolder(workspace))
const inPlace = isOwnSite ? filesBelow(staticFolder).files.map((path) => `/${path}`.normalize('NFC')) : []
const ours = readOurAnswers(files, inPlace)
const record = readThatRecord()
const verdict = judge(record, ours, config.certificate?.wanted ?? [])
const day = new Date().toISOString().slice(0, 10)
const theme = openTheme(workspace.projectFolder)
for (const file of certificateFiles(verdict, (files.read('index.json') as SiteIndex).settings, day, theme))
  if ('text' in file) writeWhole(join(out, file.url), file.text)
tell(verdict)
keep(record)
if (verdict.lost.length > 0) process.exitCode = 1

function readThatRecord(): SiteRecord {
  const { basePath } = ours
  if (values.against) return readRecord(resolve(values.against), { basePath, ownFiles: ownFiles() })
  // Another Hugo may have given other anchors.
  process.stdout.write(`Hugo ${hugoVersion()}\n`)
  return makeRecord(
    { folder: folderOfHugo(), themes: siteThemes(config), basePath },
    join(workspace.workFolder, 'work', 'hugo-record'),
  )
}

/** Of our own folder Hugo can make nothing: what was imported is where it was. */
function folderOfHugo(): string {
  if (!isOwnSite) return siteFolder
  const source = readJournal(workspace.projectFolder)?.source
  if (source) return source
  throw new OperationalError('this folder is no Hugo site (name one by SITE_DIR, or a record: --against …)')
}

/** What the author has in static/ is hers, whatever it is called. */
function ownFiles(): ReadonlySet<string> {
  const below = config.staticDir.flatMap((name) => filesBelow(join(siteFolder, name)).files)
  return new Set([...inPlace, ...below.map((path) => `/${path}`.normalize('NFC'))])
}

function tell({ lost, wanted, held }: Verdict): void {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  for (const { address, says } of lost) process.stderr.write(`lost: ${address}${says}\n`)
  for (const { address, says, reason } of wanted) say(`otherwise: ${address}${says} (${reason})`)
  for (const [kind, { right, all }] of Object.entries(held)) if (all > 0) say(`${kind}: ${right} of ${all}`)
  const page = relative(workspace.projectFolder, join(out, 'certificate.html'))
  say(`${lost.length === 0 ? '✓ 잃은 것 없음 · nothing is lost' : `✗ ${lost.length} · lost`}: ${page}`)
}

/** A site elsewhere is only read: there the file is for its author to copy. */
function keep(found: SiteRecord): void {
  if (!values.keep) return
  const folder = isOwnSite ? join(siteFolder, 'content', '_site') : out
  writeWhole(join(folder, 'certificate.json'), writeRecord(found, day))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (!isOwnSite) say(`copy ${relative(workspace.projectFolder, join(out, 'certificate.json'))} into the site`)
  say('then each build holds it, with these lines in the configuration:')
  say(`[params.gaji]\ncertificate = "${isOwnSite ? 'content/_site/' : ''}certificate.json"`)
}
