import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import house, { asksTheDoor, mayImport, withoutNode } from '../../.dependency-cruiser.mjs'
import { copyProject } from './testing/project-copy'

const contributing = readFileSync('CONTRIBUTING.md', 'utf8')

/** The first of the features that lib/features.ts names: "atlas/feature". */
const feature = /from '\.\/([\w-]+\/feature)'/.exec(readFileSync('lib/features.ts', 'utf8'))?.[1]

/** What a wrong import looks like → its file and text. */
const planted: Record<string, [file: string, text: string]> = {
  'a room that another stands on': ['lib/base/planted-up.ts', "export { feedUrl } from '../site/addresses/urls'\n"],
  'a craft beside it, for a type alone': [
    'lib/site/planted-beside.ts',
    "import type { Source } from '../pictures/encode/choose-variants'\nexport type Planted = Source\n",
  ],
  'a component the door': ['components/post/planted-door.ts', "export { openDoor } from '../../lib/door/door'\n"],
  'a part of a feature the door': [
    'components/atlas/planted-part.ts',
    "export { openDoor } from '../../lib/door/door'\n",
  ],
  'a part of a page the door': ['components/page/planted-part.ts', "export { openDoor } from '../../lib/door/door'\n"],
  'a file beside the routes the door': [
    'app/(reading)/planted-route.ts',
    "export { openDoor } from '../../lib/door/door'\n",
  ],
  'whoever only serves a build a feature': ['lib/commands/serve.ts', "import './planted-step'\n"],
  'whoever only serves a build a feature, by way of another': [
    'lib/commands/planted-step.ts',
    "export { features } from '../features'\n",
  ],
  'what a browser runs a module of Node': ['lib/record/planted-node.ts', "export { readFileSync } from 'node:fs'\n"],
  'what isn’t the beginning of a run for its workspace': [
    'lib/build/planted-workspace.ts',
    "export { workspace } from '../base/workspace/this-workspace'\n",
  ],
  ...(feature && { 'anybody a feature': ['lib/build/planted-feature.ts', `export * from '../${feature}'\n`] }),
  'a room without a line': ['lib/shed/planted-shed.ts', "export { formatProblem } from '../base/problems'\n"],
  'a file itself, by way of another': [
    'lib/base/planted-one.ts',
    "import type { Other } from './planted-other'\nexport type One = Other[]\n",
  ],
  'a file itself, by way of the first': [
    'lib/base/planted-other.ts',
    "import type { One } from './planted-one'\nexport type Other = One[]\n",
  ],
  'a folder itself, by way of another': [
    'lib/base/svg/planted-svg.ts',
    "export { writeWhole } from '../disk/write-whole'\n",
  ],
  'a folder itself, by way of the first': [
    'lib/base/disk/planted-disk.ts',
    "export { sanitiseSvg } from '../svg/sanitise-svg'\n",
  ],
}

describe('npm run house', () => {
  let copy = ''
  let found = { clean: '', cleanStatus: null as number | null, planted: '', status: null as number | null }
  const run = () => spawnSync('npm', ['run', '--silent', 'house'], { cwd: copy, encoding: 'utf8' })
  beforeAll(() => {
    copy = copyProject('house')
    cpSync('.dependency-cruiser.mjs', join(copy, '.dependency-cruiser.mjs'))
    const clean = run()
    for (const [file, text] of Object.values(planted)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), text)
    }
    const wrong = run()
    found = { clean: clean.stdout, cleanStatus: clean.status, planted: wrong.stdout, status: wrong.status }
  }, 120_000)
  afterAll(() => rmSync(copy, { recursive: true }), 120_000)

  it('finds nothing in the house as it is, so that what it finds below is what was planted', () => {
    expect(found.clean).toContain('no dependency violations found')
    expect(found.cleanStatus).toBe(0)
  })

  it.each(Object.entries(planted))('does not let %s ask', (_, [file]) => {
    const told = file.includes('planted-svg') || file.includes('planted-disk') ? dirname(file) : file
    expect(found.planted).toContain(told)
    expect(found.status).not.toBe(0)
  })

  it('is a part of npm run lint', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(scripts.lint).toContain('npm run house')
    expect(house.forbidden?.every(({ severity }) => severity === 'error')).toBe(true)
  })
})

describe('what the texts say of the house', () => {
  it('the table of CONTRIBUTING is the one that the check goes by', () => {
    const rows = Object.entries(mayImport).map(([room, others]) => {
      const said = others.length > 0 ? others.map((other) => `\`${other}\``).join(', ') : 'nothing'
      return `| \`${room}\` | ${said} |`
    })
    const tidy = contributing.replace(/ +\|/g, ' |')
    for (const row of rows) expect(tidy).toContain(row)
    for (const room of [...withoutNode, ...asksTheDoor]) expect(contributing).toContain(`\`${room}\``)
  })

  it('README’s map names every folder of lib', () => {
    const map = readFileSync('README.md', 'utf8')
    const files = readdirSync('lib', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const rooms = new Set(files.map(({ parentPath }) => parentPath.split('/')[1] ?? ''))
    rooms.delete('')
    for (const name of rooms) expect(map).toContain(`lib/${name}/`)
  })

  it('two files know Contentlayer', () => {
    const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const knowing = files.filter((name) => {
      return /from '[^']*contentlayer|@contentlayer2/.test(readFileSync(join('lib', name), 'utf8'))
    })
    expect(knowing.filter((name) => !name.endsWith('.test.ts')).sort()).toEqual([
      'build/validate/contentlayer.config.ts',
      'build/validate/document-compiler.ts',
    ])
  })

  it('one file asks where the process runs', () => {
    const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const asking = sources.filter((name) => /process\.cwd\(\)/.test(readFileSync(join('lib', name), 'utf8')))
    expect(asking.filter((name) => !/\.test\.tsx?$|(?:^|\/)(?:bench[^/]*|testing\/[^/]+)\.ts$/.test(name))).toEqual([
      'base/workspace/project-folder.ts',
    ])
  })

  it('no folder of lib, components or app holds more than twenty files', () => {
    const folders = ['lib', 'components', 'app'].flatMap((room) =>
      readdirSync(room, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory()),
    )
    const crowded = folders.filter(({ parentPath, name }) => {
      const entries = readdirSync(join(parentPath, name), { withFileTypes: true })
      return name !== 'fixtures' && entries.filter((entry) => entry.isFile()).length > 20
    })
    expect(crowded.map(({ parentPath, name }) => join(parentPath, name))).toEqual([])
  })
})
