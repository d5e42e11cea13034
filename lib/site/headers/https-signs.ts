/**
 * Headers by which a front (nginx, Caddy, a platform) says that the reader came by https, and the whole value as a
 * pattern: of several hops the first is the reader's. `next.config.mjs` gives them to Next as `has`.
 */
export const httpsSigns = [
  { key: 'x-forwarded-proto', value: 'https(?:\\s*,.*)?' },
  { key: 'forwarded', value: '[^,]*[Pp]roto="?https(?:[";,].*)?' },
  { key: 'x-forwarded-ssl', value: 'on' },
] as const

/** Node gives header names in small letters. */
export function cameByHttps(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return httpsSigns.some(({ key, value }) => new RegExp(`^${value}$`).test(String(headers[key] ?? '')))
}
