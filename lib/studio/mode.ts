/**
 * Where what is written goes: nowhere; into the folder of the site, for whoever sits before this machine; or into its
 * repository on GitHub, for named people.
 */
export type StudioMode = 'off' | 'local' | 'github'

type Said = { WRITE_MODE: string | undefined; isDevelopment: boolean; isOurServer: boolean; hasGithub: boolean }

/**
 * Asked anew for each request: another WRITE_MODE needs no build. `local` wants our own server, which knows who asks
 * (lib/serve/serve-site.ts), or `next dev`, which listens to this machine alone. `github` wants its secrets.
 */
export function studioMode({ WRITE_MODE, isDevelopment, isOurServer, hasGithub }: Said): StudioMode {
  const said = WRITE_MODE || (isDevelopment ? 'local' : 'off')
  if (said === 'local') return isDevelopment || isOurServer ? 'local' : 'off'
  return said === 'github' && hasGithub ? 'github' : 'off'
}
