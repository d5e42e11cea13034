import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { siteEnv } from '../tools/testing/project-copy'
import { nextCommand } from './steps/next-command'

const said = ['NODE_ENV', 'NEXT_ADAPTER_PATH', 'NOW_BUILDER']
/** Takes the place of the next step: writes down what it was told, and ends the run. */
const stub = `import { writeFileSync } from 'node:fs'
import { env } from 'node:process'
writeFileSync('said.json', JSON.stringify(${JSON.stringify(said)}.map((name) => env[name] ?? null)))
process.exit(3)`

const project = mkdtempSync(join(tmpdir(), 'gaji-surroundings-'))

beforeAll(() => {
  mkdirSync(join(project, 'lib', 'commands'), { recursive: true })
  mkdirSync(join(project, 'app'))
  for (const file of ['next.config.mjs', 'package.json', 'tsconfig.json']) cpSync(file, join(project, file))
  for (const name of ['lib/serve/adapter', 'lib/build/studio/taken-as-they-are.mjs'])
    cpSync(name, join(project, name), { recursive: true })
  for (const name of ['build', 'content']) writeFileSync(join(project, 'lib/commands', `${name}.ts`), stub)
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
})

function whatNextStepHears(command: readonly string[]): unknown {
  writeFileSync(join(project, 'said.json'), 'null')
  const platform = { NEXT_ADAPTER_PATH: '/platform.mjs', NOW_BUILDER: '1' }
  const env = { ...siteEnv(''), NODE_ENV: 'development', ...platform }
  spawnSync(process.execPath, command, { cwd: project, env: env as NodeJS.ProcessEnv })
  return JSON.parse(readFileSync(join(project, 'said.json'), 'utf8'))
}

const ours = (name: string) => ['--import', 'tsx', resolve('lib/commands', `${name}.ts`)]

test.each([
  ['a bare next build', [nextCommand, 'build']],
  ['npm run build', ours('build')],
])('%s compiles the content for production, and for the platform, whatever NODE_ENV was inherited', (_, command) => {
  expect(whatNextStepHears(command)).toEqual(['production', '/platform.mjs', '1'])
})

test.each(['start', 'export'])('npm run %s builds for production and for our own server', (name) => {
  expect(whatNextStepHears(ours(name))).toEqual(['production', null, null])
})

test('a build that left nothing for our own server is told in words, with what to do', () => {
  const run = spawnSync(process.execPath, ours('serve'), { cwd: project, env: siteEnv(''), encoding: 'utf8' })
  expect(run.status).toBe(1)
  expect(run.stderr).toMatch(/^\S*\.next\/site\/site\.json: .+ \(.*npm start.*\)\n$/)
})
