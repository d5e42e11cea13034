import { workspace } from '../base/workspace/this-workspace'
import { openIndex } from '../record/site-index'
import { openQuestions } from './questions'

/** The site as the last content step has left it; in `next dev` as the last one that has run. */
export const readIndex = openIndex(workspace.files, { isFixed: process.env.NODE_ENV === 'production' })

export const questions = openQuestions(workspace.files, readIndex)
