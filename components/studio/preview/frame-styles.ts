let asked: Promise<readonly Node[]> | undefined

/** The style sheets of the site's reading pages, as its home page has them; none where it can't be had. */
export function readStyles(basePath: string): Promise<readonly Node[]> {
  asked ??= (async () => {
    try {
      const home = await (await fetch(`${basePath}/`)).text()
      const page = new DOMParser().parseFromString(home, 'text/html')
      return [...page.querySelectorAll('link[rel="stylesheet"], head style'), wholeFont()]
    } catch {
      asked = undefined
      return []
    }
  })()
  return asked
}

/** The site's own font has the letters of what was built; here any may be typed. The studio's faces, for its frame. */
function wholeFont(): HTMLStyleElement {
  const style = document.createElement('style')
  const faces = [...document.styleSheets].flatMap((sheet) => {
    const rules = [...sheet.cssRules].filter((rule) => /^@font-face[^}]*Pretendard Variable/.test(rule.cssText))
    const base = sheet.href ?? document.baseURI
    return rules.map(({ cssText }) =>
      cssText.replace(/url\("([^"]*)"\)/g, (_, url: string) => `url("${new URL(url, base).href}")`),
    )
  })
  style.textContent = `${faces.join('')}:root{--font-sans:"Gaji Sans","Pretendard Variable",system-ui,sans-serif}`
  return style
}
