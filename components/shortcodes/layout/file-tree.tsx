import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = {
  'filetree/container': FileTree,
  'filetree/folder': FileTreeFolder,
  'filetree/file': FileTreeFile,
}

/** Hextra's `filetree/container`: folders that fold, and files. */
function FileTree({ children }: ShortcodeProps) {
  return <ul className="file-tree">{children}</ul>
}

function FileTreeFolder({ param, children }: ShortcodeProps) {
  return (
    <li>
      <details open={param('state', '1') !== 'closed'}>
        <summary>{param('name', '0')}</summary>
        <ul>{children}</ul>
      </details>
    </li>
  )
}

function FileTreeFile({ param }: ShortcodeProps) {
  return <li>{param('name', '0')}</li>
}
