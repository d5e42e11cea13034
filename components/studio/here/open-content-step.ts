import type { ContentStep } from '../../../lib/studio/answers/content-step'

/** The content step of this page, in a worker of its own. */
export function openContentStep(): () => Promise<ContentStep> {
  return () => Promise.reject(new Error('there is none yet'))
}
