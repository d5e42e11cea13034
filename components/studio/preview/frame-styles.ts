let asked: Promise<readonly Node[]> | undefined

/** The style sheets of the site's reading pages, as its home page has them; none where it can't be had. */
export function readStyles(basePath: string): Promise<readonly Node[]> {
  asked ??= (async () => {
    try {
      const home = await (await fetch(`${basePath}/`)).text()
      const page = new DOMParser().parseFromString(home, 'text/html')
      return [...page.querySelectorAll('link[rel="stylesheet"], head style')]
    } catch {
      asked = undefined
      return []
    }
  })()
  return asked
}
