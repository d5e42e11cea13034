/** What the header calls a site: its title, else what its address ends in: "https://me.github.io/notes/" → "notes". */
export function siteName({ title, baseURL }: { title: string; baseURL: string }): string {
  if (title || !URL.canParse(baseURL)) return title
  const { host, pathname } = new URL(baseURL)
  return decodeURI(pathname).split('/').filter(Boolean).at(-1) ?? host
}
