import type { GithubApi } from './github-api'
import { asFault } from './github-fault'

/** How far a commit is on its way to readers; 'committed': nobody has begun to build it, or nobody says so. */
export type DeploymentState = { state: 'committed' | 'building' | 'live' | 'failed'; url: string | null }

const finished: Record<string, DeploymentState['state']> = {
  success: 'live',
  // A later one has taken its place: it was live.
  inactive: 'live',
  failure: 'failed',
  error: 'failed',
}

/** As whoever deploys the site tells GitHub (Pages, Vercel and Netlify do): the newest deployment of the commit counts. */
export async function deploymentState(api: GithubApi, commit: string): Promise<DeploymentState> {
  try {
    const [deployment] = await api.deployments(commit)
    if (!deployment) return { state: 'committed', url: null }
    const [status] = await api.deploymentStatuses(deployment.id)
    const state = finished[status?.state ?? ''] ?? 'building'
    const said = state === 'live' ? status?.environment_url : status?.log_url || status?.target_url
    // It becomes a link: nothing but an address of the web.
    return { state, url: said && /^https?:\/\//.test(said) ? said : null }
  } catch (error) {
    throw asFault(error)
  }
}
