import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { siteFileOf, siteFolderOf } from '../built-site'

/** Out of the folder that Next empties when a build begins. */
const aside = join('.gaji', 'site-before')

/**
 * Before a build: the site of the last one goes where this build finds it again, because most of its pages will be the
 * same (write-site.ts). It is no site meanwhile: a build that fails leaves none. Another disk is no reason to fail.
 */
export function setSiteAside(distFolder: string): void {
  const folder = siteFolderOf(distFolder)
  if (!existsSync(folder)) return
  rmSync(siteFileOf(distFolder), { force: true })
  rmSync(aside, { recursive: true, force: true })
  move(folder, aside)
}

/** When the pages are there: all that lies in it is looked at. */
export function bringSiteBack(distFolder: string): void {
  const folder = siteFolderOf(distFolder)
  if (!existsSync(folder) && existsSync(aside)) move(aside, folder)
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
  }
}
