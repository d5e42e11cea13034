import '../steps/as-production'
import '../steps/tell-errors'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperationalError } from '../../base/disk/explain-error'
import { takeLock } from '../../base/disk/lock'
import { writeWhole } from '../../base/disk/write-whole'
import { environment } from '../../base/environment'
import { openProgress } from '../../base/progress'
import { openWorkspace } from '../../base/workspace/open-workspace'
import { workspace } from '../../base/workspace/this-workspace'
import { openTheme } from '../../build/assets/theme-tokens'
import { compileContent } from '../../build/compile-content'
import { forgetPublished } from '../../build/publish/forget-published'
import { knownShortcodes } from '../../build/read/known-shortcodes'
import { readSite } from '../../build/read/read-site'
import { openSiteFolder } from '../../build/read/site-folder'
import { features } from '../../features'
import { loadConfigFiles } from '../../hugo/config/source/config-files'
import { bring, finish, refresh, takeBack } from '../../moving/files/bring'
import { hugoToml } from '../../moving/files/hugo-toml'
import { readJournal } from '../../moving/files/journal'
import { planMoves } from '../../moving/files/plan-moves'
import { askHugo } from '../../moving/look/ask-hugo'
import { findDeployments } from '../../moving/look/deployment'
import { reportLanguage } from '../../moving/look/report-language'
import { type Survey, survey } from '../../moving/look/survey'
import { importReport } from '../../moving/report/report'
import { ourLines } from '../../moving/themes/our-lines'
import { listPictures } from '../../pictures/find/list-pictures'

/**
 * `npm run import -- <folder>`: what becomes of a Hugo site in this Gaji, as a page; nothing is changed. `--apply` brings
 * it, `--undo` takes that back. The folder itself is only read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { apply: { type: 'boolean' }, undo: { type: 'boolean' } },
})
const { projectFolder } = workspace
const say = (line: string) => process.stdout.write(`${line}\n`)
const release = await takeLock(join(projectFolder, '.gaji', 'import-lock'))
try {
  if (finish(projectFolder)) say('✓ 지난번에 멈춘 이사를 마쳤습니다 · the import that was cut off is finished')
  if (values.undo || readJournal(projectFolder)?.state === 'undoing') undo()
  else if (positionals[0]) await importSite(resolve(positionals[0]))
  else {
    process.stderr.write('npm run import -- <folder of a Hugo site> [--apply]\nnpm run import -- --undo\n')
    process.exitCode = 2
  }
} finally {
  release()
}

async function importSite(source: string): Promise<void> {
  const found = await look(source)
  const { moves, taken } = found.plan
  if (taken.length > 0) {
    const remedy = 'rename it there, or build the site by SITE_DIR'
    throw new OperationalError(`${taken.join(', ')}: the engine has a folder of this name (${remedy})`)
  }
  const before = readJournal(projectFolder)
  if (values.apply && before && before.source !== source)
    throw new OperationalError(`${before.source} has been imported here (npm run import -- --undo takes it back)`)
  if (values.apply && before) tellRefreshed(refresh(moves, { project: projectFolder, source }))
  else if (values.apply) bringAll(source, found)
  const page = join(projectFolder, '.gaji', 'import', 'report.html')
  writeWhole(page, importReport(found, { isDone: Boolean(values.apply), theme: openTheme(workspace.projectFolder) }))
  say(`✓ 보고서 · report: ${relative(projectFolder, page)}`)
  if (!values.apply)
    say(`아무것도 바꾸지 않았습니다 · nothing is changed (npm run import -- ${positionals[0]} --apply)`)
}

function bringAll(source: string, { plan }: Survey): void {
  forgetPublished(workspace)
  const progress = openProgress({ ko: '옮기는 파일', en: 'files' })
  bring(plan.moves, { project: projectFolder, source }, progress.tell)
  progress.end()
  say(`✓ ${plan.moves.length} · npm start (npm run import -- --undo)`)
}

function tellRefreshed({ changed, ours }: { changed: string[]; ours: string[] }): void {
  for (const path of changed) say(`새로 가져옴 · brought: ${path}`)
  for (const path of ours) process.stderr.write(`${path}: 여기서도 고쳤습니다 · changed here too, and left as it is\n`)
  if (changed.length + ours.length === 0) say('바뀐 것이 없습니다 · nothing has changed')
}

function undo(): void {
  if (!readJournal(projectFolder)) throw new OperationalError('nothing has been imported here')
  forgetPublished(workspace)
  const { aside } = takeBack(projectFolder)
  say('✓ 되돌렸습니다 · taken back')
  if (aside) say(`여기서 고친 것은 여기에 · what was changed here lies in ${relative(projectFolder, aside)}`)
}

async function look(source: string): Promise<Survey> {
  if (!existsSync(source)) throw new OperationalError(`${source}: there is no such folder`)
  const there = openWorkspace(projectFolder, { SITE_DIR: source })
  const files = openSiteFolder(there)
  const { site, shortcodes } = readSite(there, { features, engine: knownShortcodes, unpublished: false })
  if (site.config.sources.length === 0 || site.pages.every(({ file }) => file === null))
    throw new OperationalError(
      `${source}: this is no Hugo site (name the folder that has hugo.toml, config.toml or config/, and content/)`,
    )
  const { problems, pictures } = await compileContent(there, { unpublished: true, lookOnly: true })
  const { external } = await listPictures(pictures.uses, [], async () => null)
  const work = join(projectFolder, '.gaji', 'work', 'hugo-record')
  const named = environment.HUGO_ENVIRONMENT ?? environment.HUGO_ENV ?? 'production'
  const seen = {
    source: positionals[0] ?? source,
    files,
    site,
    lang: reportLanguage(site, files, Intl.DateTimeFormat().resolvedOptions().locale),
    places: loadConfigFiles(files, named).places,
    known: (name: string) => Object.hasOwn(shortcodes, name),
    problems,
    remote: external.map(({ address, ...place }) => ({ place, address: address.href })),
    deployments: findDeployments(source),
    asked: askHugo(source, site, work),
  }
  return survey(seen, planMoves(files, site.config, hugoToml(files, site.config, ourLines(site.config))))
}
