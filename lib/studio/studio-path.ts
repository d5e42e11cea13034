/** Below the base path, decoded or not: the studio's pages and what they call. */
export function isStudioPath(path: string): boolean {
  return /^\/(?:api\/)?write(?:\/|$)/.test(path)
}

/**
 * The policy of the studio's own pages, which have React: scripts of ours and those that Next has signed with `nonce`.
 * Pictures from anywhere, since a post may show them; styles that the editor makes while one writes.
 */
export function studioPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob: https:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
