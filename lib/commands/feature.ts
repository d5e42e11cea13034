import './steps/tell-errors'
import { environment } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { features } from '../features'
import { openIndex } from '../record/site-index'
import { reportProblems } from './steps/report-problems'

/** `npm run feature -- <name>`: what a feature can tell of the compiled site, by the name that it gives the command. */
const name = process.argv[2] ?? ''
const commands = new Map(features.flatMap(({ commands = {} }) => Object.entries(commands)))
const command = commands.get(name)
if (!command) {
  process.stderr.write(`no feature has the command "${name}" (known: ${[...commands.keys()].join(', ') || 'none'})\n`)
  process.exitCode = 1
} else {
  const { problems } = await compileContent(workspace, { unpublished: environment.SHOW_UNPUBLISHED })
  if (reportProblems(problems)) command(openIndex(workspace.files, { isFixed: true })().index, workspace.files)
  else process.exitCode = 1
}
