import '../steps/tell-errors'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { blockWriter, decide, heldComments, replyAsAuthor } from '../../answers/author/decide'
import { forgetOnRequest } from '../../answers/author/forget'
import { backUp, dropOld } from '../../answers/move/backup'
import { linesFromGithub } from '../../answers/move/from-github'
import { exportLines, importLines } from '../../answers/move/lines'
import { createAnswersServer } from '../../answers/serve/answers-server'
import { openAnswering, processMeans } from '../../answers/serve/open-answering'
import { storePlace } from '../../answers/serve/store-place'
import { thisStore } from '../../answers/serve/this-store'
import { readAnswers } from '../../answers/site/kept-answers'
import { OperationalError } from '../../base/disk/explain-error'
import { environment } from '../../base/environment'
import { workspace } from '../../base/workspace/this-workspace'
import { listen } from '../../serve/listen'

const [name = '', ...words] = process.argv.slice(2)
const [first = '', second = '', ...rest] = words
const begun = new Set<Promise<void>>()
const tell = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run answers:…` and `npm run comments`: what is done with readers' answers. */
const commands: Record<string, () => unknown> = {
  /** answers alone, on PORT, for a site whose pages are files elsewhere */
  serve() {
    const kept = readAnswers(workspace.files)
    if (kept.settings?.mail && !processMeans().mail)
      process.stderr.write('answers: readers are promised mails of replies, and SMTP_URL is missing\n')
    listen({ server: createAnswersServer(() => openAnswering(kept, later)), basePath: `${kept.basePath}/api/answers` })
    return 'stays'
  },

  /** what waits; `approve ID`, `hold ID`, `remove ID`, `block ID`, `unblock ID`, `reply ID words` */
  async comments() {
    const db = await thisStore()
    if (first === '') {
      for (const { id, page, name, text, reason } of await heldComments(db))
        tell(`${id}  ${page}  ${name} (${reason})\n${indented(text)}`)
      return tell('npm run comments -- approve ID | hold ID | remove ID | block ID | unblock ID | reply ID "…"')
    }
    const kept = readAnswers(workspace.files)
    const deciding = { db, now: Date.now(), tell: openAnswering(kept, later).tell }
    const state = { approve: 'shown', hold: 'held', remove: 'removed' } as const
    const isDone = await (first in state
      ? decide(deciding, second, state[first as keyof typeof state])
      : first === 'reply'
        ? replyAsAuthor(deciding, second, { name: kept.title, text: rest.join(' ') })
        : /^(?:un)?block$/.test(first) && blockWriter(deciding, second, first === 'block'))
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

/** What is done beside an answer, and before a command ends. */
function later(work: () => Promise<void>): void {
  const done = work().finally(() => begun.delete(done))
  begun.add(done)
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ')
}

const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) {
  process.stderr.write(`answers: "${name}" is unknown (known: ${Object.keys(commands).join(', ')})\n`)
  process.exitCode = 1
} else if ((await command()) !== 'stays') {
  await Promise.all(begun)
  await (await thisStore()).destroy()
}
