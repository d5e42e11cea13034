import type { HouseStyle } from './house-style'

/**
 * A moment written as the house writes its dates. One with a zone keeps the house's own ("+09:00"); the author's
 * (`offsetMinutes`, east positive) counts where there is none: a post begun at night in Seoul is of that day.
 */
export function houseDate({ date: { sample } }: Pick<HouseStyle, 'date'>, moment: Date, offsetMinutes: number): string {
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/i.exec(sample.slice(10))?.[0] ?? ''
  const offset = zone === '' ? offsetMinutes : minutesOf(zone)
  const local = new Date(moment.getTime() + offset * 60_000).toISOString()
  const [, between = '', time = ''] = /^.{10}([Tt ]*)([\d:.]*)/.exec(sample) ?? []
  const clock = time.replace(/\.\d+$/, '').length > 5 ? local.slice(11, 19) : local.slice(11, 16)
  if (time === '') return local.slice(0, 10)
  const gap = /\s+(?=[+-]\d\d:?\d\d$)/.exec(sample)?.[0] ?? ''
  return `${local.slice(0, 10)}${between}${clock}${gap}${zone}`
}

function minutesOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  const count = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -count : count
}
