import './steps/tell-errors'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBrowser } from '../base/ensure-browser'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { drawingPath, readMermaidUses } from '../build/enrich/draw-diagrams'
import { drawingFile } from '../diagrams/diagram-source'
import { drawMermaid } from '../diagrams/draw-mermaid'
import { reportProblems } from './steps/report-problems'

/**
 * `npm run diagrams`: draws each Mermaid diagram once, beside its post, named by its source. Builds only read the
 * drawings. For a site elsewhere they go to DRAWINGS_DIR or the cache.
 */
await compileContent(workspace, { unpublished: true, lookOnly: true })
const uses = readMermaidUses(workspace)
const missing = new Map(uses.filter(({ file, name }) => !isThere(file, name)).map(({ name, source }) => [name, source]))
if (missing.size > 0) {
  ensureBrowser()
  const drawn = await drawMermaid(missing)
  for (const { file, place, name } of uses) {
    const drawing = drawn.get(name)
    if (!drawing) continue
    if ('problem' in drawing) {
      process.stderr.write(`${file}:${place.line}:${place.column}: Mermaid: ${drawing.problem}\n`)
      process.exitCode = 1
      continue
    }
    const path = drawingPath(workspace, file, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${drawing.svg}\n`)
    process.stdout.write(`${path}\n`)
  }
}
if (workspace.isOwnSite) removeStale()
// Again without drafts, so that what lies ready for a build is what may be public.
const { problems } = await compileContent(workspace, { unpublished: false })
if (!reportProblems(problems)) process.exitCode = 1

function isThere(file: string, name: string): boolean {
  const path = drawingPath(workspace, file, name)
  return readdirOf(dirname(path)).includes(name)
}

/** Drawings of a source that was changed since. */
function removeStale(): void {
  const wanted = new Set(uses.map(({ file, name }) => drawingPath(workspace, file, name)))
  for (const path of readdirOf(join(workspace.siteFolder, 'content'), true)) {
    const name = path.split('/').at(-1) ?? ''
    const full = join(workspace.siteFolder, 'content', path)
    if (!drawingFile.test(name) || wanted.has(full)) continue
    rmSync(full)
    process.stdout.write(`- ${full}\n`)
  }
}

function readdirOf(folder: string, recursive = false): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' })
  } catch {
    return []
  }
}
