/** Below the base path, decoded or not: the studio's pages and what they call. */
export function isStudioPath(path: string): boolean {
  return /^\/(?:api\/)?write(?:\/|$)/.test(path)
}
