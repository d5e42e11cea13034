import './steps/as-production'
import './steps/tell-errors'
import { parseArgs } from 'node:util'
import { OperationalError } from '../base/disk/explain-error'
import { workspace } from '../base/workspace/this-workspace'
import { lastIndex } from '../record/site-index'
import { announceSite } from './indexnow/announce-site'

/**
 * `npm run indexnow`, after a deployment: tells Bing, Naver, Yandex and others which pages of the site as it was built
 * last are new, changed or gone since it was run last. `-- --dry-run` only lists them.
 */
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    endpoint: { type: 'string', default: 'https://api.indexnow.org/indexnow' },
  },
})
const index = lastIndex(workspace.files)
if (!index) throw new OperationalError('the site is not built (run: npm run build)')
const tell = (line: string) => process.stdout.write(`${line}\n`)
await announceSite(workspace, index, { endpoint: values.endpoint, dryRun: values['dry-run'], tell })
