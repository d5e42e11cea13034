/**
 * Makes a document show a page that was answered: the attributes of `<html>`, the style sheets and the body. After the
 * first time only nodes that are others are exchanged, so that the place read stays and pictures don't flash. No script
 * comes along, and the frame's sandbox would run none.
 */
export function patchDocument(shown: Document, page: Document, styles: readonly Node[]): void {
  for (const script of page.querySelectorAll('script')) script.remove()
  // Where no script runs, a browser complains of it.
  for (const field of page.querySelectorAll('[autofocus]')) field.removeAttribute('autofocus')
  copyAttributes(shown.documentElement, page.documentElement)
  // The site's first, as in a page: they say in which order the layers of the others count.
  const wanted = [...styles, ...page.head.querySelectorAll('link[rel="stylesheet"], style')].map((node) =>
    node.cloneNode(true),
  )
  patchChildren(shown.head, wanted)
  copyAttributes(shown.body, page.body)
  patchChildren(shown.body, [...page.body.childNodes])
}

function copyAttributes(to: Element, from: Element): void {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name)
  for (const { name, value } of from.attributes) if (to.getAttribute(name) !== value) to.setAttribute(name, value)
}

/** Both lists are alike but for a stretch in the middle, as after an edit; where one node stands for one, it goes on inside. */
function patchChildren(holder: Element, wanted: readonly Node[]): void {
  const old = [...holder.childNodes]
  let start = 0
  while (start < old.length && start < wanted.length && old[start]?.isEqualNode(wanted[start] ?? null)) start++
  let end = 0
  const most = Math.min(old.length, wanted.length) - start
  while (end < most && old[old.length - 1 - end]?.isEqualNode(wanted[wanted.length - 1 - end] ?? null)) end++
  const before = old.slice(start, old.length - end)
  const after = wanted.slice(start, wanted.length - end)
  const pairs = before.length === after.length ? before.length : 0
  for (let at = 0; at < pairs; at++) patchNode(before[at] as ChildNode, after[at] as Node)
  if (pairs > 0) return
  const next = old[old.length - end] ?? null
  for (const node of before) node.remove()
  for (const node of after) holder.insertBefore(holder.ownerDocument.importNode(node, true), next)
}

function patchNode(old: ChildNode, wanted: Node): void {
  if (old.isEqualNode(wanted)) return
  const isAlike =
    old.nodeName === wanted.nodeName && old.nodeType === 1 && !/^(?:img|picture|svg|link|style)$/i.test(old.nodeName)
  if (!isAlike) {
    old.replaceWith(old.ownerDocument?.importNode(wanted, true) as Node)
    return
  }
  copyAttributes(old as unknown as Element, wanted as Element)
  patchChildren(old as unknown as Element, [...wanted.childNodes])
}
