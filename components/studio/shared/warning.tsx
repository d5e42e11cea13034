/** What went wrong, said at once to those who hear the page; nothing where nothing did. */
export function Warning({ children }: { children: string | false | null | undefined }) {
  if (!children) return null
  return (
    <p role="alert" className="studio-warning">
      {children}
    </p>
  )
}
