import type { HTMLAttributes } from 'react'

/** What stands out of the text: pictures of Markdown, of `figure` calls and of covers, with what is said below them. */
export function Figure({ children, ...given }: HTMLAttributes<HTMLElement>) {
  return <figure {...given}>{children}</figure>
}
