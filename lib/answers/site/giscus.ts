/** `repo = "me/blog"`, as giscus.app writes it. */
export function repositoryOf(options: Record<string, string>): string {
  return (options.repo ?? '').replace(/[^\w./-]/g, '')
}

/** The frame of a page's discussion: found by the page's address. https://giscus.app */
export function giscusAddress(
  options: Record<string, string>,
  { url, langTag }: { url: string; langTag: string },
): string {
  const query = new URLSearchParams({
    repo: repositoryOf(options),
    repoId: options.repoid ?? '',
    category: options.category ?? '',
    categoryId: options.categoryid ?? '',
    term: url.replace(/^\/|\/$/g, ''),
    reactionsEnabled: '1',
    inputPosition: 'top',
    theme: 'preferred_color_scheme',
  })
  const language = langTag.split('-')[0]
  return `https://giscus.app/${language === 'en' ? '' : `${language}/`}widget?${query}`
}
