import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = {
  columns: Columns,
  // In `.mdx` only; of a shortcode, the parser parts the columns.
  column: Column,
}

/** hugo-book: text side by side, parted by `<--->` or, in newer versions, by the items of a list. */
function Columns({ children }: ShortcodeProps) {
  return <div className="columns">{children}</div>
}

function Column({ children }: ShortcodeProps) {
  return <div>{children}</div>
}
