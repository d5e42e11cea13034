import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Hextra's `filetree/container`: folders that fold, and files. */
export function FileTree({ children }: ShortcodeProps) {
  return <ul className="file-tree">{children}</ul>
}

export function FileTreeFolder({ param, children }: ShortcodeProps) {
  return (
    <li>
      <details open={param('state', '1') !== 'closed'}>
        <summary>{param('name', '0')}</summary>
        <ul>{children}</ul>
      </details>
    </li>
  )
}

export function FileTreeFile({ param }: ShortcodeProps) {
  return <li>{param('name', '0')}</li>
}
