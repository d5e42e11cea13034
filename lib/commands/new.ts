import './steps/tell-errors'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'smol-toml'
import { workspace } from '../base/workspace/this-workspace'
import { urlize } from '../hugo/text/slug'

/** `npm run new -- "제목"`: a post's folder (a leaf bundle) with its front matter, as a draft. Pictures go beside it. */
const title = process.argv.slice(2).join(' ').normalize('NFC').trim()
if (!title) {
  process.stderr.write('a title is missing (write: npm run new -- "My title")\n')
  process.exit(1)
}
const slug = urlize(title, { removePathAccents: false, disablePathToLower: false })
const folder = join('content', 'posts', slug)
const file = join(folder, 'index.md')
if (existsSync(join(workspace.siteFolder, file))) {
  process.stderr.write(`${file} exists already (choose another title, or edit that post)\n`)
  process.exit(1)
}
mkdirSync(join(workspace.siteFolder, folder), { recursive: true })
const frontMatter = stringify({ title, description: '', date: localDate(), draft: true, tags: [], categories: [] })
writeFileSync(join(workspace.siteFolder, file), `+++\n${frontMatter.trim()}\n+++\n\n`)
process.stdout.write(`${file}\n`)

/** The author's own day: a post begun at night in Seoul is of that day. */
function localDate(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
