import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Blowfish: `{{< swatches "#64748b" "#3b82f6" >}}`, colours with their names. */
export function Swatches({ params }: ShortcodeProps) {
  const colours = Object.values(params)
    .map(String)
    .filter((colour) => /^#[0-9a-f]{3,8}$/i.test(colour))
  return (
    <ul className="swatches">
      {colours.map((colour) => (
        <li key={colour}>
          <svg viewBox="0 0 1 1" width="32" height="32" aria-hidden="true">
            <path d="M0 0h1v1H0z" fill={colour} />
          </svg>{' '}
          <code>{colour}</code>
        </li>
      ))}
    </ul>
  )
}
