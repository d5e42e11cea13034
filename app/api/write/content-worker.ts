import { openWorker, type WorkerCall } from '../../../lib/build/token/in-browser/open-worker'

/**
 * The content step in a browser's worker, for the studio that no server stands behind: lib/build/token bundles it with
 * in-browser/ in the place of Node. Its files are in memory before the step itself is loaded.
 */
const answer = openWorker(() => import('./content-step'))

self.onmessage = async ({ data }: MessageEvent<{ id: number; call: WorkerCall }>) => {
  self.postMessage({ id: data.id, ...(await answer(data.call)) })
}
