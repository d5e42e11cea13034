import { environment } from '../environment'
import { openWorkspace } from './open-workspace'
import { projectFolder } from './project-folder'

/** The workspace of this process, for those at whom a run begins: commands, and the door of the pages that Next renders. */
export const workspace = openWorkspace(projectFolder, environment)
