/** What the last build tells of itself: which pages its texts have become, and where the parts of its preview are. */
export type Published = { pages: Record<string, { url: string; lang: string }>; worker: string; built: string }

/** Asked anew: a static host lets a browser keep it for some minutes, and a page that was published since is in it. */
export async function readPublished(basePath: string): Promise<Published | null> {
  try {
    const answer = await fetch(`${basePath}/_gaji/studio/published.json`, { cache: 'no-cache' })
    return (await answer.json()) as Published
  } catch {
    // Addresses are shown when it can be had again.
    return null
  }
}
