import type { ShortcodeProps } from './shortcode'

/** hugo-book: text side by side, parted by `<--->`. */
export function Columns({ children }: ShortcodeProps) {
  return <div className="columns">{children}</div>
}
