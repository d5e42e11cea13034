import { ensureBrowser } from '../base/ensure-browser'
import { runSteps } from './steps/run-steps'

/** `npm test`: everything but what `npm run verify` does, quickest first. */
ensureBrowser()
runSteps([
  ['content, types, lint, unit tests, unused code', ['npm', 'run', 'check']],
  ['journeys in a real browser, on built sites', ['npx', 'playwright', 'test']],
])
