import '../steps/tell-errors'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from '../../base/environment'
import { openProgress } from '../../base/progress'
import { workspace } from '../../base/workspace/this-workspace'
import { knownShortcodes } from '../../build/read/known-shortcodes'
import { readSite } from '../../build/read/read-site'
import { openSiteFolder } from '../../build/read/site-folder'
import { features } from '../../features'
import { looseText } from '../../hugo/text/loose-text'
import { checkAddresses } from '../../outward/check-addresses'
import { openKeptAnswers } from '../../outward/kept-answers'
import { outwardLinks } from '../../outward/outward-links'
import { tellLinks } from '../../outward/tell-links'

/**
 * `npm run links`: which links to other sites are dead, by file, line and column; never a part of a build. Each host is
 * asked one thing a second (`--pause 3000`), and what was there isn't asked again for a week (`--anew` does).
 */
const { values } = parseArgs({
  options: {
    pause: { type: 'string', default: '1000' },
    timeout: { type: 'string', default: '20000' },
    anew: { type: 'boolean' },
  },
})
const files = openSiteFolder(workspace)
const { site } = readSite(workspace, { features, engine: knownShortcodes, unpublished: false })
const { baseURL } = site.config
const own = environment.SITE_URL ?? (/^https?:/.test(baseURL) ? baseURL : '')
const sources = [...new Set(site.pages.flatMap(({ file }) => file ?? []))].filter((file) => !file.endsWith('.html'))
const links = sources.flatMap((file) => {
  return outwardLinks(file, looseText(files, file), own)
})

const kept = openKeptAnswers(join(workspace.cacheFolder, 'outward-links.json'))
const progress = openProgress({ ko: '바깥 링크', en: 'links' })
const answers = await checkAddresses(
  links.map(({ address }) => address),
  values.anew ? { ...kept, get: () => undefined } : kept,
  {
    userAgent: `Gaji-links/1 (checks the links of ${own || 'a blog'}; npm run links)`,
    timeout: Number(values.timeout),
    pause: Number(values.pause),
    tell: progress.tell,
  },
).finally(() => {
  progress.end()
  kept.save()
})
const { lines, dead } = tellLinks(links, answers)
for (const line of lines) process.stderr.write(`${line}\n`)
process.stdout.write(`${links.length} links, ${answers.size} addresses: ${dead} dead\n`)
if (dead > 0) process.exitCode = 1
