/** Where a picture stands in its frame, and how large. */
export type ZoomView = ReturnType<typeof zoomView>

const most = 8

/** What keys do: a number enlarges by it, a pair moves by it. */
const keys: Record<string, number | [number, number]> = {
  '+': 1.25,
  '=': 1.25,
  '-': 0.8,
  _: 0.8,
  0: 0,
  ArrowLeft: [80, 0],
  ArrowRight: [-80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
}

/** A function, not a class: local names shrink, a class's don't, and the script is to stay below 3 KB. */
export function zoomView(frame: HTMLElement, picture: HTMLImageElement, inlineWidth: number) {
  const { width, height } = picture
  let x = 0
  let y = 0
  let scale = 1
  let least = 1

  /** The whole picture, never larger than it is. */
  const showWhole = () => {
    scale = least = Math.min(1, frame.clientWidth / width, frame.clientHeight / height)
    move(0, 0)
  }

  const move = (dx: number, dy: number) => {
    x = within(x + dx, frame.clientWidth, width * scale)
    y = within(y + dy, frame.clientHeight, height * scale)
    picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }

  /** The point under the pointer stays where it is. */
  const zoom = (by: number, atX = frame.clientWidth / 2, atY = frame.clientHeight / 2) => {
    const before = scale
    scale = Math.min(Math.max(before * by, least), most)
    const grown = scale / before - 1
    move((x - atX) * grown, (y - atY) * grown)
  }

  /** To full size and back. */
  const toggle = (atX: number, atY: number) => {
    if (scale > least * 1.01) showWhole()
    else zoom(Math.max(1 / least, 2), atX, atY)
  }

  /** False: the key means nothing here. */
  const press = (key: string): boolean => {
    const does = keys[key]
    if (Array.isArray(does)) move(...does)
    else if (does) zoom(does)
    else if (does === 0) showWhole()
    return does !== undefined
  }

  showWhole()
  // On a phone a wide picture that fits is no larger than it was on the page: it begins at its left edge, as it is read.
  if (least < 1 && width * least < inlineWidth * 1.2) zoom(Math.min(1 / least, 2.5), 0)
  return { showWhole, move, zoom, toggle, press }
}

/** Centred while there is room, else without a gap at either edge. */
function within(at: number, room: number, size: number): number {
  return size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, at))
}
