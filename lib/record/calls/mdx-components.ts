/**
 * What an `.mdx` file may use, with the attributes each takes: shortcodes under a name with capitals. `<Hint type="tip">`
 * is shown by the same component as `{{< hint type=tip >}}`.
 */
export const mdxComponents: Record<string, string[]> = {
  Badge: [],
  Button: ['href'],
  Card: ['title', 'subtitle', 'footer', 'href'],
  Cards: [],
  Column: [],
  Columns: [],
  Details: ['summary', 'open'],
  Expand: ['title'],
  Figure: ['src', 'alt', 'caption', 'title', 'link', 'width', 'height', 'class'],
  Gist: ['user', 'id', 'file'],
  Github: ['repo'],
  Hint: ['type', 'title'],
  Instagram: ['id'],
  Lead: [],
  Qr: ['text', 'alt', 'level', 'scale'],
  Section: ['summary'],
  Steps: [],
  Tab: ['label'],
  Tabs: [],
  Timeline: [],
  TimelineItem: ['header', 'badge', 'subheader'],
  Vimeo: ['id', 'title'],
  X: ['user', 'id'],
  Youtube: ['id', 'title', 'start'],
}
