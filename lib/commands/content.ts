import './steps/tell-errors'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { environment } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { planPages } from '../serve/reuse/plan-pages'
import { duration } from './steps/build-report'
import { reportProblems } from './steps/report-problems'

/**
 * `npm run content`, and the first thing that every build does: `--for` names the process of the build, which then has
 * the folder to itself until it ends. Exit code 1 when there is an error.
 */
// V8 lets its heap grow fourfold before it looks for garbage; a step that reads thousands of posts one by one leaves
// much of it. Looking each time the heap has grown by a third halves the peak and costs no measurable time.
setFlagsFromString('--heap-growing-percent=30')
const { values } = parseArgs({ options: { for: { type: 'string' } }, strict: false })
const inUseBy = Number(values.for) || undefined
const start = performance.now()
const { problems } = await compileContent(workspace, { unpublished: environment.SHOW_UNPUBLISHED, inUseBy })
if (reportProblems(problems)) planPages(workspace)
else process.exitCode = 1
if (!process.exitCode && performance.now() - start > 1000)
  process.stdout.write(`✓ 글과 그림 · texts and pictures in ${duration(performance.now() - start)}\n`)
