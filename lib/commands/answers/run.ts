import '../steps/tell-errors'
import { createAnswersServer } from '../../answers/serve/answers-server'
import { openAnswering } from '../../answers/serve/open-answering'
import { readAnswers } from '../../answers/site/kept-answers'
import { workspace } from '../../base/workspace/this-workspace'
import { listen } from '../../serve/listen'

/** `npm run answers:…`: what is done with readers' answers, by the last word of the command. */
const commands: Record<string, () => void | Promise<void>> = {
  /** answers alone, on PORT, for a site whose pages are files elsewhere */
  serve() {
    const kept = readAnswers(workspace.files)
    listen({ server: createAnswersServer(() => openAnswering(kept)), basePath: `${kept.basePath}/api/answers` })
  },
}

const [name = ''] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) {
  process.stderr.write(`answers: "${name}" is unknown (known: ${Object.keys(commands).join(', ')})\n`)
  process.exitCode = 1
} else await command()
