/** Where what is written goes: nowhere, or into the folder of the site, for whoever sits before this machine. */
export type StudioMode = 'off' | 'local'

type Said = { WRITE_MODE: string | undefined; isDevelopment: boolean; isOurServer: boolean }

/**
 * Asked anew for each request: another WRITE_MODE needs no build. `local` wants our own server, which knows who asks
 * (lib/serve/serve-site.ts), or `next dev`, which listens to this machine alone.
 */
export function studioMode({ WRITE_MODE, isDevelopment, isOurServer }: Said): StudioMode {
  const said = WRITE_MODE || (isDevelopment ? 'local' : 'off')
  return said === 'local' && (isDevelopment || isOurServer) ? 'local' : 'off'
}
