type DrawingProps = {
  wide: string
  /** for a phone; without it the wide one is small enough */
  narrow?: string
  /** what the box is called in which a drawing wider than the page scrolls */
  label: string
}

/** A drawing made on the server, once for a desk and once for a phone; the style sheet shows the one that fits. */
export function Drawing({ wide, narrow, label }: DrawingProps) {
  return (
    <>
      <DrawingBox svg={wide} label={label} fits={narrow ? 'wide' : undefined} />
      {narrow && <DrawingBox svg={narrow} label={label} fits="narrow" />}
    </>
  )
}

function DrawingBox({ svg, label, fits }: { svg: string; label: string; fits?: 'wide' | 'narrow' }) {
  // A group and no landmark: a page may have many. It scrolls, so the keyboard must reach it.
  const box = { role: 'group', 'aria-label': label, tabIndex: 0 }
  return (
    <div className={['drawing', fits && `drawing-${fits}`].filter(Boolean).join(' ')} {...box}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; lib/models/svg.ts escapes what is data */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  )
}
