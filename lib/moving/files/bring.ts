import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyWhole, writeWhole } from '../../base/disk/write-whole'
import { rootConfigFiles } from '../../hugo/config/source/config-files'
import { folderOf, type Journal, readJournal, type Slot, writeJournal } from './journal'
import type { Move } from './plan-moves'

type Places = { project: string; source: string }
type Tell = (done: number, of: number) => void

/** What of a fresh Gaji is somebody's text: it makes room. */
const makesRoom = ['content', ...rootConfigFiles]

/**
 * Copies all beside its places first, then moves whole folders there: whoever ends it meanwhile has the old ones or the new
 * ones, and the next run ends what was begun. What was there is kept.
 */
export function bring(moves: readonly Move[], { project, source }: Places, tell: Tell): void {
  rmSync(folderOf(project, 'new'), { recursive: true, force: true })
  const brought: Journal['brought'] = {}
  moves.forEach((move, at) => {
    const target = folderOf(project, 'new', move.to)
    if ('text' in move) writeWhole(target, move.text)
    else copyWhole(join(source, move.from), target)
    brought[move.to] = hashOf(readFileSync(target))
    tell(at + 1, moves.length)
  })
  const slots = slotsOf(project, Object.keys(brought))
  writeJournal(project, { source, state: 'moving', slots, brought })
  finish(project)
}

/** Ends what an earlier run has begun; true where there was something to end. */
export function finish(project: string): boolean {
  const journal = readJournal(project)
  if (journal?.state !== 'moving') return false
  for (const slot of journal.slots) moveIn(project, slot)
  rmSync(folderOf(project, 'new'), { recursive: true, force: true })
  writeJournal(project, { ...journal, state: 'done' })
  return true
}

function moveIn(project: string, { path, isNew }: Slot): void {
  const [own, before, next] = [join(project, path), folderOf(project, 'before', path), folderOf(project, 'new', path)]
  if (isNew && !existsSync(next)) return
  if (existsSync(own) && !existsSync(before)) move(own, before)
  if (isNew) move(next, own)
}

/** Puts back what was there; what has been brought is gone, or aside where somebody has changed it. */
export function takeBack(project: string): { aside: string | null } {
  const journal = readJournal(project) as Journal
  const isChanged = Object.entries(journal.brought).some(([path, hash]) => hashAt(join(project, path)) !== hash)
  writeJournal(project, { ...journal, state: 'undoing' })
  const undone = folderOf(project, 'undone')
  for (const { path, isNew } of journal.slots) {
    const own = join(project, path)
    if (isNew && existsSync(own) && !existsSync(join(undone, path))) move(own, join(undone, path))
    const before = folderOf(project, 'before', path)
    if (existsSync(before) && !existsSync(own)) move(before, own)
  }
  const aside = isChanged && existsSync(undone) ? `${folderOf(project)}-${Date.now()}` : null
  if (aside) renameSync(undone, aside)
  rmSync(folderOf(project), { recursive: true, force: true })
  return { aside }
}

/** What another run brings where an import was done: what has changed there, and not here too. */
export function refresh(moves: readonly Move[], { project, source }: Places): { changed: string[]; ours: string[] } {
  const journal = readJournal(project) as Journal
  const result: { changed: string[]; ours: string[] } = { changed: [], ours: [] }
  for (const one of moves) {
    const bytes = 'text' in one ? Buffer.from(one.text) : readFileSync(join(source, one.from))
    const known = journal.brought[one.to]
    const here = hashAt(join(project, one.to))
    const next = hashOf(bytes)
    if (next === known || next === here) continue
    if (here !== (known ?? null)) result.ours.push(one.to)
    else {
      writeWhole(join(project, one.to), bytes)
      journal.brought[one.to] = next
      result.changed.push(one.to)
    }
  }
  if (result.changed.length > 0) writeJournal(project, journal)
  return result
}

function slotsOf(project: string, paths: readonly string[]): Slot[] {
  const slot = (path: string) =>
    path
      .split('/')
      .slice(0, path.startsWith('public/') ? 2 : 1)
      .join('/')
  const fresh = new Set(paths.map(slot))
  const old = makesRoom.filter((path) => !fresh.has(path) && existsSync(join(project, path)))
  return [...[...fresh].map((path) => ({ path, isNew: true })), ...old.map((path) => ({ path, isNew: false }))]
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}

function hashAt(file: string): string | null {
  return existsSync(file) ? hashOf(readFileSync(file)) : null
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
