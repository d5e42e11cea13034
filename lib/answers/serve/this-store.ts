import { environment } from '../../base/environment'
import { projectFolder } from '../../base/workspace/project-folder'
import { type Database, openDatabase } from '../store/open-database'
import { storePlace } from './store-place'

/** Next bundles each route by itself, and a process has one connection to a file: two would wait for each other. */
const shared = globalThis as { gajiAnswers?: Promise<Database> | undefined }

/** The store of this process, opened by the first who asks; one that could not be had is tried again by the next. */
export function thisStore(): Promise<Database> {
  shared.gajiAnswers ??= Promise.resolve()
    .then(() => openDatabase(storePlace(environment, projectFolder)))
    .catch((error) => {
      shared.gajiAnswers = undefined
      throw error
    })
  return shared.gajiAnswers
}
