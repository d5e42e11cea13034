/**
 * Where what is written goes: nowhere; into the folder of the site, for whoever sits before this machine; or into its
 * repository on GitHub, for named people by a server, or for whoever has a token for it by the browser alone.
 */
export type StudioMode = 'off' | 'local' | 'github' | 'token'

type Said = {
  WRITE_MODE: string | undefined
  isDevelopment: boolean
  isOurServer: boolean
  isExport: boolean
  hasGithub: boolean
}

/**
 * Asked anew for each request: another WRITE_MODE needs no build. `local` wants our own server, which knows who asks
 * (lib/serve/serve-site.ts), or `next dev`, which listens to this machine alone. `github` wants its secrets.
 * `token` is of files alone: the export asks for its two pages, and a server has none.
 */
export function studioMode({ WRITE_MODE, isDevelopment, isOurServer, isExport, hasGithub }: Said): StudioMode {
  const said = WRITE_MODE || (isDevelopment ? 'local' : 'off')
  if (said === 'local') return isDevelopment || isOurServer ? 'local' : 'off'
  if (said === 'token') return isExport && hasGithub ? 'token' : 'off'
  return said === 'github' && hasGithub ? 'github' : 'off'
}
