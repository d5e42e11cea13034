/** The margin's contents: marks the part that is being read. On a wide screen its list stays open. */
export class FollowContents extends HTMLElement {
  private readonly visible = new Set<Element>()

  connectedCallback(): void {
    const details = this.querySelector('details')
    const wide = matchMedia('(min-width: 82rem)')
    const open = () => {
      if (details) details.open = wide.matches
    }
    wide.addEventListener('change', open)
    open()

    const links = new Map<Element, HTMLAnchorElement>()
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (heading) links.set(heading, link)
    }
    const headings = [...links.keys()]
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.visible.add(target)
          else this.visible.delete(target)
        }
        // The first heading in view; between two headings, the one that was passed last.
        const current =
          headings.find((heading) => this.visible.has(heading)) ??
          headings.findLast((heading) => heading.getBoundingClientRect().top < 100)
        for (const [heading, link] of links) {
          if (heading === current) link.setAttribute('aria-current', 'true')
          else link.removeAttribute('aria-current')
        }
        const at = current && links.get(current)
        if (details) details.scrollTop = at ? at.offsetTop - details.clientHeight / 2 : 0
      },
      { rootMargin: '0px 0px -60% 0px' },
    )
    for (const heading of headings) observer.observe(heading)
  }
}
