import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesOf, leaf, pageOf, templateCases } from './template-cases'

/**
 * `npm run record:templates`: asks the `hugo` that is installed for all cases of templates.json again, each on a site of
 * its own, and writes its answers beside them.
 */
const answers = 'lib/tools/testing/hugo-answers/templates.json'

const area = JSON.parse(readFileSync(answers, 'utf8'))
for (const one of templateCases()) {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'))
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(filesOf([one]))) write(path, text)
  write(join(dirname(pageOf(one.input.name)), 'leaf.png'), leaf)
  write('layouts/_default/single.html', '{{ .Content }}')
  const { status, stdout } = spawnSync('hugo', ['--disableKinds', 'home,section,taxonomy,term,RSS,sitemap,404'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const vector = area.vectors.find(({ id }: { id: string }) => id === one.id)
  if (status === 0) vector.expected = readFileSync(join(folder, `public/cases/${one.input.name}/index.html`), 'utf8')
  else process.stderr.write(`${one.input.name}: ${stdout}\n`)
  rmSync(folder, { recursive: true })
}
writeFileSync(answers, `${JSON.stringify(area, null, 1)}\n`)
