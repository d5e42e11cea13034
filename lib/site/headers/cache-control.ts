/**
 * How long whoever keeps a copy may use it without asking: readers' browsers, and a CDN in front. What has no hash in
 * its name is asked for each time and answered with a few bytes where it is unchanged, so that a corrected post is
 * corrected everywhere at once.
 */
export const cacheControl = {
  /** our own and Next's files, whose names change with what is in them; only where there is such a file: never a 404 */
  hashed: 'public, max-age=31536000, immutable',
  /** pages, redirects, feeds, pictures and files at addresses of their own, the 404 page */
  asked: 'public, max-age=0, must-revalidate',
  /** what is true of this moment or this request alone: /healthz, a refusal */
  moment: 'no-store',
} as const

/** "/_gaji/main-da82d25aa1.js", "/_gaji/img/2cb69ab30999e89c-64.webp"; without the base path. */
export function isHashedName(url: string): boolean {
  return /^\/_gaji\/(?:[^/]+-[0-9a-f]{10}\.\w+|img\/[0-9a-f]{16}[-.][^/]*|studio\/[^/]+-[0-9A-Z]{8}\.\w+)$/.test(url)
}
