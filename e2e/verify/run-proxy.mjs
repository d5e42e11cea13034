import { cpSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/**
 * run-proxy.mjs PROJECT FUNCTION WORK, with requests (`url`, `headers`) as JSON on standard input: runs a function of `vercel build`'s
 * output as the platform does, with the files that its map names and no others, and prints what it says of each.
 */
const [project, folder, work] = process.argv.slice(2).map((path) => resolve(path))
const { filePathMap, handler } = JSON.parse(readFileSync(join(folder, '.vc-config.json'), 'utf8'))
rmSync(work, { recursive: true, force: true })
cpSync(folder, work, { recursive: true })
for (const [name, source] of Object.entries(filePathMap)) cpSync(join(project, source), join(work, name))

process.env.NODE_ENV = 'production'
const requests = JSON.parse(readFileSync(0, 'utf8'))
const launch = createRequire(import.meta.url)(join(work, handler))
const said = []
for (const { url, ...init } of requests) {
  const { status, headers } = await launch(new Request(url, init))
  const isPassed = headers.has('x-middleware-next')
  const rewrite = headers.get('x-middleware-rewrite') ?? undefined
  const sent = Object.fromEntries([...headers].filter(([name]) => !name.startsWith('x-middleware-')))
  said.push({ isPassed, status, location: headers.get('location') ?? undefined, rewrite, headers: sent })
}
process.stdout.write(`\n${JSON.stringify(said)}\n`)
process.exit()
