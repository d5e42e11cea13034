const most = 8

/** Where a picture stands in its frame, and how large. */
export class ZoomView {
  private x = 0
  private y = 0
  private scale = 1
  private least = 1

  constructor(
    private readonly frame: HTMLElement,
    private readonly picture: HTMLImageElement,
    inlineWidth: number,
  ) {
    this.fit()
    // On a phone a wide picture that fits is no larger than it was on the page.
    if (this.least < 1 && this.picture.width * this.least < inlineWidth * 1.2) this.zoom(Math.min(1 / this.least, 2.5))
  }

  /** The whole picture, never larger than it is. */
  fit(): void {
    const { clientWidth, clientHeight } = this.frame
    this.least = Math.min(1, clientWidth / this.picture.width, clientHeight / this.picture.height)
    this.scale = this.least
    this.move(0, 0)
  }

  move(dx: number, dy: number): void {
    this.x = within(this.x + dx, this.frame.clientWidth, this.picture.width * this.scale)
    this.y = within(this.y + dy, this.frame.clientHeight, this.picture.height * this.scale)
    this.picture.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`
  }

  /** The point under the pointer stays where it is. */
  zoom(by: number, atX = this.frame.clientWidth / 2, atY = this.frame.clientHeight / 2): void {
    const before = this.scale
    this.scale = Math.min(Math.max(before * by, this.least), most)
    const grown = this.scale / before - 1
    this.move((this.x - atX) * grown, (this.y - atY) * grown)
  }

  /** To full size and back. */
  readonly toggle = (x: number, y: number): void => {
    if (this.scale > this.least * 1.01) this.fit()
    else this.zoom(Math.max(1 / this.least, 2), x, y)
  }

  /** False: the key means nothing here. */
  press(key: string): boolean {
    const step = 80
    if (key === '+' || key === '=') this.zoom(1.25)
    else if (key === '-' || key === '_') this.zoom(0.8)
    else if (key === '0') this.fit()
    else if (key === 'ArrowLeft') this.move(step, 0)
    else if (key === 'ArrowRight') this.move(-step, 0)
    else if (key === 'ArrowUp') this.move(0, step)
    else if (key === 'ArrowDown') this.move(0, -step)
    else return false
    return true
  }
}

/** Centred while there is room, else without a gap at either edge. */
function within(at: number, room: number, size: number): number {
  return size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, at))
}
