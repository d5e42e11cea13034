/**
 * Whether who asks would rather have Markdown than HTML: names `text/markdown`, and HTML not before it. A browser names
 * HTML alone. `accept` is the header; https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function prefersMarkdown(accept: string | null | undefined): boolean {
  if (!accept || !/text\/markdown/i.test(accept)) return false
  const wishes = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    return { type, quality: quality ? Number(quality.slice(2)) || 0 : 1 }
  })
  const at = (name: string) => wishes.findIndex(({ type }) => type === name)
  const [markdown, html] = [at('text/markdown'), at('text/html')]
  const wish = wishes[markdown]?.quality ?? 0
  const other = wishes[html]?.quality ?? 0
  return wish > 0 && (wish > other || (wish === other && markdown < html))
}
