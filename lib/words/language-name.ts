/** A language by its own name: as the site's configuration has it, else as the language itself says. */
export function languageName({ name, tag }: { name: string; tag: string }): string {
  return name || (new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)
}
