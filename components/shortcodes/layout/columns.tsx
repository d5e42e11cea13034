import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** hugo-book: text side by side, parted by `<--->` or, in newer versions, by the items of a list. */
export function Columns({ children }: ShortcodeProps) {
  return <div className="columns">{children}</div>
}

export function Column({ children }: ShortcodeProps) {
  return <div>{children}</div>
}
