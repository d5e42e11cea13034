import { Children, type ComponentProps } from 'react'

/** A head without a word heads nothing: the corner of a table with heads on two sides is a cell like others. */
export function TableHead(head: ComponentProps<'th'>) {
  return Children.count(head.children) > 0 ? <th {...head} /> : <td {...head} />
}
