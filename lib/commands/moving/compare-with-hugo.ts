import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { environment } from '../../base/environment'
import { openWorkFiles } from '../../base/workspace/open-work-files'
import { type Comparison, compareSite, type Score, textDifferences } from '../../certificate/compare/compare-site'
import { readRecord } from '../../certificate/record/read-record'
import { readOurAnswers } from '../../certificate/site/our-answers'
import { askServed } from '../../tools/compare/ask-served'
import { type Cost, runContent } from '../../tools/compare/run-content'
import { copyProject } from '../../tools/testing/project-copy'

/**
 * `npm run compare -- SITE_DIR NAME.hugo.json`: what Hugo makes of a site and what we make of it, as a table. Runs the
 * content step in a copy of the project, cold and warm, and says of each difference of the text why it is there.
 * `--all` lists every difference instead of the first ten, an address as `http://localhost:3000` asks a served build
 * for each of Hugo's addresses too.
 */
const [siteDir, recordFile] = process.argv.slice(2).filter((word) => !word.startsWith('--') && !/^https?:/.test(word))
if (!siteDir || !recordFile) {
  process.stderr.write('npm run compare -- SITE_DIR NAME.hugo.json [--all] [http://localhost:3000]\n')
  process.exit(2)
}
const shown = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 10

const name = basename(siteDir)
const copy = copyProject(`compare-${name}`)
rmSync(join(copy, '.next', 'cache', 'gaji'), { recursive: true, force: true })
const siteUrl = environment.SITE_URL
const env: Record<string, string> = siteUrl ? { SITE_URL: siteUrl } : {}
const cold = runContent(copy, siteDir, env)
if (cold.exit !== 0) {
  process.stdout.write(cold.output)
  process.exit(1)
}
const warm = runContent(copy, siteDir, env)
const ours = readOurAnswers(openWorkFiles(join(copy, '.gaji')))
const record = readRecord(recordFile, { basePath: ours.basePath })
const comparison = compareSite(record, ours)
printTable(comparison, { cold, warm })
printDifferences(comparison)
printTexts()
const served = process.argv.find((word) => /^https?:/.test(word))
if (served) printDifferences({ served: printed(await askServed(served.replace(/\/$/, '') + ours.basePath, record)) })

function printTable({ addresses, titles, headings, texts }: Comparison, cost: { cold: Cost; warm: Cost }): void {
  const rows = [
    ['addresses, right kind', share(addresses)],
    ['titles', share(titles)],
    ['heading ids', share(headings)],
    ['text, without shortcodes', share(texts)],
    ['problems shown in their place', String(ours.problems.length)],
    ['cold', `${cost.cold.cpu.toFixed(1)} s CPU, ${cost.cold.memory} MB`],
    ['warm', `${cost.warm.cpu.toFixed(1)} s CPU, ${cost.warm.memory} MB`],
  ]
  process.stdout.write(`\n${name}\n${rows.map(([what, value]) => `  ${what?.padEnd(30)} ${value}`).join('\n')}\n`)
}

function printed(score: Score): Score {
  process.stdout.write(`  ${'served, with title and ids'.padEnd(30)} ${share(score)}\n`)
  return score
}

function share({ right, all }: Score): string {
  return `${right} of ${all}  ${all === 0 ? '–' : `${((right / all) * 100).toFixed(1)} %`}`
}

function printDifferences(scores: Record<string, Score>): void {
  for (const [what, { differences }] of Object.entries(scores)) {
    if (differences.length === 0) continue
    const rest = differences.length > shown ? [`… and ${differences.length - shown} more (--all)`] : []
    const lines = differences.map(({ address, says }) => address + says)
    process.stdout.write(`\n${what}:\n${[...lines.slice(0, shown), ...rest].map((line) => `  ${line}\n`).join('')}`)
  }
}

/** Why the text is not Hugo's to the letter; with `--all`, where. */
function printTexts(): void {
  const byReason = new Map<string, string[]>()
  for (const { address, hugos, ours: own, reason } of textDifferences(record, ours)) {
    const lines = byReason.get(reason ?? 'WITHOUT A REASON') ?? []
    byReason.set(reason ?? 'WITHOUT A REASON', [...lines, `${address}: ${brief(own)}, not ${brief(hugos)}`])
  }
  process.stdout.write("\nwhy the text is not Hugo's to the letter:\n")
  for (const [reason, lines] of byReason) {
    process.stdout.write(`  ${lines.length} × ${reason}\n`)
    if (shown > lines.length) process.stdout.write(lines.map((line) => `      ${line}\n`).join(''))
  }
  if (byReason.size === 0) process.stdout.write('  it is\n')
}

function brief(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`
}
