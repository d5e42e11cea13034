/** What a site does with words and paths, which templates may ask too. */
export type SiteCraft = {
  urlize(text: string): string
  title(text: string): string
  pluralize(text: string): string
  hash(name: 'md5' | 'sha1' | 'sha256', text: string): string
  matchesGlob(pattern: string, path: string): boolean
}
