/** The sign that HTML has for a shortcode of words within a line; the others are words alone. */
export const wordElements: Record<string, 'kbd' | 'mark' | 'sub' | 'sup' | 'u' | 'del' | 'small'> = {
  del: 'del',
  hl: 'mark',
  kbd: 'kbd',
  marginnote: 'small',
  mark: 'mark',
  sidenote: 'small',
  sub: 'sub',
  sup: 'sup',
  u: 'u',
}
