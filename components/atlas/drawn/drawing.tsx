type DrawingProps = {
  wide: string
  /** for a phone */
  narrow: string
  /** what the box is called in which a drawing larger than its place scrolls; others shrink and need no name of it */
  scrollLabel?: string
}

/** A drawing made on the server, once for a desk and once for a phone; the style sheet shows the one that fits. */
export function Drawing({ wide, narrow, scrollLabel }: DrawingProps) {
  return (
    <>
      <DrawingBox svg={wide} scrollLabel={scrollLabel} fits="wide" />
      <DrawingBox svg={narrow} fits="narrow" />
    </>
  )
}

type DrawingBoxProps = { svg: string; scrollLabel?: string | undefined; fits?: 'wide' | 'narrow' }

/** A drawing in its place; without `fits` the same for all. */
export function DrawingBox({ svg, scrollLabel, fits }: DrawingBoxProps) {
  // A group and no landmark: a page may have many. Where it scrolls, the keyboard must reach it.
  const box = scrollLabel ? { role: 'group', 'aria-label': scrollLabel, tabIndex: 0 } : {}
  return (
    <div className={fits ? `drawing drawing-${fits}` : 'drawing'} {...box}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; lib/atlas/style/svg.ts escapes what is data */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  )
}
