import { ensureBrowser } from '../base/ensure-browser'
import { ensureEngines } from './steps/ensure-engines'
import { runSteps, type Step } from './steps/run-steps'

/** `npm run verify`: what is slow by nature and seldom breaks alone. What can't be had here is skipped aloud. */
const step = (what: string, name: string): Step => [
  what,
  ['npx', 'playwright', 'test', '--config', 'playwright.verify.config.ts', `${name}.spec.ts`],
]

ensureBrowser()
ensureEngines()
runSteps([
  // The same ones each time: a finding is of the change at hand.
  ['made-up texts, the whole way from file to feed', ['npm', 'run', 'fuzz', '--', '--seed', '11', '--texts', '150']],
  ...[
    ['every kind of page in the engines of Chrome, Firefox and Safari', 'engines'],
    ["headers by the rules of MDN's Observatory", 'observatory'],
    ['builds that keep pages, file for file', 'reused-pages'],
    ['what a restored cache spares a fresh checkout', 'cache'],
    ["pages for a platform's own adapter", 'adapter'],
    ['from the click that publishes a post to its page', 'published'],
    ['builds on newer Nodes', 'nodes'],
    ["builds by Vercel's own command", 'vercel'],
    ['the blog without its largest feature', 'without-atlas'],
  ].map(([what = '', name = '']) => step(what, name)),
])
