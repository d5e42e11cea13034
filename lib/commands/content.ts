import { compileContent } from '../content/compile-content'
import { reportProblems } from './report-problems'

/** `npm run content`, and the first thing that every build does. Exit code 1 when there is an error. */
const { problems } = await compileContent({ unpublished: process.env.SHOW_UNPUBLISHED === '1' })
if (!reportProblems(problems)) process.exitCode = 1
