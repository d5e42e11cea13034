import type { Element, Properties } from 'hast'
import type { Spot } from '../../../record/parsed-post'
import { readParam } from '../../../record/shortcode-params'
import type { MarkedCall } from '../mark/marked-call'
import { waitingAddress } from './waiting-address'

type Named = Pick<MarkedCall, 'name' | 'params' | 'spec'>

/** The address that a call names, as its `href`, so that it is resolved and checked like that of any link. */
export function addressOfCall({ name, params, spec }: Named, place: Spot): Properties {
  for (const key of spec.addressParams ?? []) {
    const address = readParam(params, key)
    if (!address) continue
    if (key === 'relref') return { href: waitingAddress([{ name: 'relref', params: [address], place }]) }
    // {{< asciinema 627097 >}} is a recording's number, not a file.
    return { href: name === 'asciinema' && /^\w+$/.test(address) ? `https://asciinema.org/a/${address}` : address }
  }
  return {}
}

/** The pictures that a call names: a part for each such parameter, with their words for those who don't see them. */
export function picturesOfCall(call: Named, place: Spot): Element[] {
  const { params, spec } = call
  const position = { start: place, end: place }
  return (spec.pictureParams ?? []).flatMap((name): Element[] => {
    const value = readParam(params, name)
    if (!value) return []
    const alt = readParam(params, 'alt')
    const children = picturePaths(patternOf(call, name, value)).map(
      (src): Element => ({ type: 'element', tagName: 'img', properties: { src, alt }, children: [], position }),
    )
    return [{ type: 'element', tagName: 'gaji-part', properties: { name: 'pictures' }, children }]
  })
}

/** A folder is all that is in it; Docsy's imgproc names a part of the file's name. */
function patternOf(call: Named, param: string, value: string): string {
  if (param === 'dir') return `${value.replace(/\/$/, '')}/*`
  return call.name.toLowerCase() === 'imgproc' ? `*${value}*` : value
}

/** `{a,b}.jpg` names two files, as a comma between two paths does. */
function picturePaths(written: string): string[] {
  const [, start = '', choices, end = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(written) ?? []
  if (choices === undefined) return written.split(/\s*,\s*/).filter(Boolean)
  return choices.split(',').map((choice) => start + choice.trim() + end)
}
