import { type Model, opennesses } from '../record/types'

/** of one model, and from one to the next */
export const square = 14
const pitch = 18

type Level = { slot: number; level: number }
export type Places = {
  width: number
  height: number
  square: (slot: number, level: number, isOpen: boolean) => [x: number, y: number]
  year: (index: number) => [x: number, y: number]
  line: string
  names: { open: [number, number, string]; closed: [number, number, string] }
}
type Size = { slots: number; open: number; closed: number }

/** In a stack, the more open lie nearer to the axis; models of equal openness in date order. */
export function stack(models: readonly Model[], slotOf: (model: Model) => number): Map<string, Level> {
  const heights = new Map<number, number>()
  const result = new Map<string, Level>()
  for (const openness of opennesses) {
    for (const model of models) {
      if (model.openness !== openness) continue
      const slot = slotOf(model)
      const level = heights.get(slot) ?? 0
      heights.set(slot, level + 1)
      result.set(model.id, { slot, level })
    }
  }
  return result
}

export function deepest(levels: Map<string, Level>): number {
  return Math.max(0, ...[...levels.values()].map(({ level }) => level + 1))
}

export function acrossPlaces(size: Size): Places {
  const line = 28 + size.open * pitch
  const width = 32 + size.slots * pitch
  return {
    width,
    height: line + 24 + size.closed * pitch + 28,
    square: (slot, level, isOpen) => [
      16 + slot * pitch + 2,
      isOpen ? line - (level + 1) * pitch : line + 24 + level * pitch,
    ],
    year: (index) => [16 + index * 4 * pitch + 2 * pitch, line + 16],
    line: `M16 ${line}H${width - 16}M16 ${line + 22}H${width - 16}`,
    names: { open: [16, 20, ''], closed: [16, line + 34 + size.closed * pitch, ''] },
  }
}

/** The axis stands where both sides have room in about 360 pixels. */
export function narrowPlaces(size: Size): Places {
  const perLine = 8
  const rowHeight = Math.max(1, Math.ceil(Math.max(size.open / perLine, size.closed / 6))) * pitch + 8
  const axisX = 6 * pitch + 16
  const height = 32 + size.slots * rowHeight
  return {
    width: axisX + 44 + perLine * pitch + 16,
    height,
    square: (slot, level, isOpen) => {
      const inLine = isOpen ? perLine : 6
      const y = 36 + slot * rowHeight + Math.floor(level / inLine) * pitch
      return [isOpen ? axisX + 46 + (level % inLine) * pitch : axisX - ((level % inLine) + 1) * pitch, y]
    },
    year: (index) => [axisX + 22, 36 + index * rowHeight + 12],
    line: `M${axisX} 28V${height}M${axisX + 43} 28V${height}`,
    names: { open: [axisX + 46, 18, ''], closed: [axisX - 2, 18, 'end'] },
  }
}
