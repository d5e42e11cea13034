import { escapeHtml } from '../../base/text/escape-html'

/** Hugo's alias page: what a host without redirects can say. https://gohugo.io/content-management/urls/#aliases */
export function redirectPage(target: string): string {
  const address = escapeHtml(target)
  return (
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${address}</title><link rel="canonical" href="${address}">` +
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"></head>` +
    `<body><a href="${address}">${address}</a></body></html>\n`
  )
}
