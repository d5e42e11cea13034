import type { ZoomView } from './zoom-view'

type Tap = (x: number, y: number) => void

/** One finger or the mouse moves, two fingers and the wheel enlarge; `onTap` says what a tap on something does. */
export function followPointers(frame: HTMLElement, view: ZoomView, onTap: (target: EventTarget | null) => Tap): void {
  const pointers = new Map<number, PointerEvent>()
  let moved = 0
  const centre = () => {
    const [first, second = first] = [...pointers.values()]
    if (!first || !second) return { x: 0, y: 0, apart: 0 }
    const apart = Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)
    return { x: (first.clientX + second.clientX) / 2, y: (first.clientY + second.clientY) / 2, apart }
  }

  frame.onpointerdown = (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    if (pointers.size === 0) moved = 0
    pointers.set(event.pointerId, event)
    // A second finger is no tap.
    if (pointers.size > 1) moved = Infinity
  }
  frame.onpointermove = (event) => {
    if (!pointers.has(event.pointerId)) return
    const before = centre()
    pointers.set(event.pointerId, event)
    const now = centre()
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y)
    // Held only when it moves: a held pointer's click would miss what it is on.
    if (moved > 5) frame.setPointerCapture(event.pointerId)
    view.move(now.x - before.x, now.y - before.y)
    if (before.apart > 0) view.zoom(now.apart / before.apart, now.x, now.y)
  }
  frame.onpointerup = frame.onpointercancel = (event) => pointers.delete(event.pointerId)
  frame.onclick = (event) => {
    if (moved > 5 || (event.target as Element).closest('button')) return
    onTap(event.target)(event.clientX, event.clientY)
  }
  frame.onwheel = (event) => {
    event.preventDefault()
    // A trackpad's pinch comes as a wheel with Ctrl, in much smaller steps.
    view.zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 500)), event.clientX, event.clientY)
  }
}
