import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { skipAloud } from '../../tools/testing/shared'
import type { Place } from './open-database'

type Engine = { name: string; fresh(): Promise<Place>; stop(): Promise<void> }

const debianFolder = '/usr/lib/postgresql'

/** Both engines, PostgreSQL where Debian's package is there: started here, on a socket in a folder of its own. */
export async function openEngines(): Promise<Engine[]> {
  const postgres = await startPostgres()
  if (!postgres) skipAloud('PostgreSQL: the store is tested on SQLite alone', `nothing in ${debianFolder}`)
  return [sqlite(), ...(postgres ? [postgres] : [])]
}

function sqlite(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-answers-store-'))
  let number = 0
  return {
    name: 'SQLite',
    fresh: async () => ({ file: join(folder, `${++number}`, 'answers.db') }),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function startPostgres(): Promise<Engine | null> {
  const version = existsSync(debianFolder) ? readdirSync(debianFolder).sort().at(-1) : undefined
  if (!version) return null
  const programs = join(debianFolder, version, 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pg-'))
  const user = otherUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'gaji', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
    ...user,
    stdio: 'ignore',
  })
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...user,
    stdio: 'ignore',
  })
  const urlOf = (database: string) => `postgres://gaji@/${database}?host=${encodeURIComponent(folder)}`
  await untilItAnswers(urlOf('postgres'), server)
  let number = 0
  return {
    name: 'PostgreSQL',
    async fresh() {
      const name = `site${++number}`
      await ask(urlOf('postgres'), `create database ${name}`)
      return { url: urlOf(name) }
    },
    async stop() {
      // At once: what it holds goes with its folder.
      server.kill('SIGQUIT')
      await new Promise((resolve) => server.once('exit', resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    if (
      await ask(url, 'select 1').then(
        () => true,
        () => false,
      )
    )
      return
    await wait(100)
  }
  throw new Error('PostgreSQL was started and does not answer')
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
