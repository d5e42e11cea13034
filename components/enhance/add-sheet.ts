/** Puts a style sheet into the page, once, and waits for it: one that doesn't come is no reason to show nothing. */
export const addSheet = (href: string): Promise<unknown> =>
  new Promise((done) => {
    if (document.querySelector(`[href="${href}"]`)) done(0)
    else {
      const sheet = { rel: 'stylesheet', href, onload: done, onerror: done }
      document.head.append(Object.assign(document.createElement('link'), sheet))
    }
  })
