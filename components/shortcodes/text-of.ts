import { Children, isValidElement, type ReactNode } from 'react'

/** The text that rendered content shows. */
export function textOf(children: ReactNode): string {
  return Children.toArray(children)
    .map((child) => (isValidElement<{ children?: ReactNode }>(child) ? textOf(child.props.children) : String(child)))
    .join('')
}
