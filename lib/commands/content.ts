import { setFlagsFromString } from 'node:v8'
import { compileContent } from '../content/compile-content'
import { reportProblems } from './report-problems'

/** `npm run content`, and the first thing that every build does. Exit code 1 when there is an error. */
// V8 lets its heap grow fourfold before it looks for garbage; a step that reads thousands of posts one by one leaves
// much of it. Looking each time the heap has grown by a third halves the peak and costs no measurable time.
setFlagsFromString('--heap-growing-percent=30')
const { problems } = await compileContent({ unpublished: process.env.SHOW_UNPUBLISHED === '1' })
if (!reportProblems(problems)) process.exitCode = 1
