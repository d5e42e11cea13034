import '../steps/tell-errors'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  approveComment,
  forgetOnRequest,
  heldComments,
  removeComment,
  replyAsAuthor,
} from '../../answers/author/decide'
import { backUp, dropOld } from '../../answers/move/backup'
import { linesFromGithub } from '../../answers/move/from-github'
import { exportLines, importLines } from '../../answers/move/lines'
import { createAnswersServer } from '../../answers/serve/answers-server'
import { openAnswering } from '../../answers/serve/open-answering'
import { storePlace } from '../../answers/serve/store-place'
import { thisStore } from '../../answers/serve/this-store'
import { readAnswers } from '../../answers/site/kept-answers'
import { OperationalError } from '../../base/disk/explain-error'
import { environment } from '../../base/environment'
import { workspace } from '../../base/workspace/this-workspace'
import { listen } from '../../serve/listen'

const [name = '', ...words] = process.argv.slice(2)
const [first = '', second = '', ...rest] = words
const tell = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run answers:…` and `npm run comments`: what is done with readers' answers. */
const commands: Record<string, () => unknown> = {
  /** answers alone, on PORT, for a site whose pages are files elsewhere */
  serve() {
    const kept = readAnswers(workspace.files)
    listen({ server: createAnswersServer(() => openAnswering(kept)), basePath: `${kept.basePath}/api/answers` })
    return 'stays'
  },

  /** what waits; `approve ID`, `remove ID`, `reply ID words` */
  async comments() {
    const db = await thisStore()
    if (first === '') {
      for (const { id, page, name, text, reason } of await heldComments(db))
        tell(`${id}  ${page}  ${name} (${reason})\n${indented(text)}`)
      return tell('npm run comments -- approve ID | remove ID | reply ID "…"')
    }
    const now = Date.now()
    const { title } = readAnswers(workspace.files)
    const done = { approve: approveComment, remove: removeComment }[first]
    const isDone = done
      ? await done(db, second)
      : first === 'reply' && (await replyAsAuthor(db, second, { name: title, text: rest.join(' '), now }))
    if (!isDone) throw new OperationalError(`there is no comment "${second}" to ${first} (npm run comments lists them)`)
    tell(`✓ ${first} ${second}`)
  },

  async export() {
    for await (const line of exportLines(await thisStore())) tell(line)
  },

  /** of an export's lines, or of GitHub's discussions or issues as JSON */
  async import() {
    const db = await thisStore()
    if (!first.endsWith('.json'))
      return tell(`✓ ${await importLines(db, createInterface(createReadStream(first)))} new lines`)
    const pages = new Set(Object.keys(readAnswers(workspace.files).pages))
    const { lines, unknown } = linesFromGithub(JSON.parse(readFileSync(first, 'utf8')), pages)
    for (const title of unknown) process.stderr.write(`${first}: no post for "${title}"\n`)
    tell(
      `✓ ${await importLines(
        db,
        lines.map((line) => JSON.stringify(line)),
      )} new lines`,
    )
  },

  async backup() {
    await backUp(await thisStore(), storePlace(environment, workspace.projectFolder), first)
    tell(`✓ ${first}`)
  },

  /** by the number of a comment, or by the address that its writer has left */
  async forget() {
    tell(`✓ ${await forgetOnRequest(await thisStore(), first)} comments are gone`)
  },

  /** what is older than `keepDays` of the configuration */
  async tidy() {
    const { settings } = readAnswers(workspace.files)
    if (settings?.keepDays) await dropOld(await thisStore(), settings.keepDays, Date.now())
  },
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ')
}

const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) {
  process.stderr.write(`answers: "${name}" is unknown (known: ${Object.keys(commands).join(', ')})\n`)
  process.exitCode = 1
} else if ((await command()) !== 'stays') await (await thisStore()).destroy()
