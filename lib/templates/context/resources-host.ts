import { toText } from '../values/convert'
import type { SiteCraft } from '../values/site-craft'
import { fromJson, Host, listMethods, type Method, type Value } from '../values/value'

/** A file beside the page. Width and height only where it is a picture that was measured. */
export type ResourceFacts = {
  name: string
  title: string
  type: string
  subType: string
  relPermalink: string
  permalink: string
  params: Record<string, unknown>
  width?: number
  height?: number
}

/** `.Page.Resources`: a list that can also be asked. */
export function resourcesHost(facts: readonly ResourceFacts[], craft: SiteCraft): Value {
  const all: Value[] = facts.map(resourceHost)
  const like = (pattern: string) => {
    const wanted = pattern.toLowerCase()
    return all.filter((_, at) => craft.matchesGlob(wanted, (facts[at]?.name ?? '').toLowerCase()))
  }
  const methods: Record<string, Method> = {
    GetMatch: (pattern) => like(toText(pattern))[0] ?? null,
    Match: (pattern) => like(toText(pattern)),
    Get: (name) => {
      const wanted = toText(name)
        .replace(/^\.?\//, '')
        .toLowerCase()
      return all.find((_, at) => facts[at]?.name.toLowerCase() === wanted) ?? null
    },
    ByType: (type) => all.filter((_, at) => facts[at]?.type === toText(type)),
  }
  listMethods.set(all, methods)
  return all
}

/** What Hugo would have made smaller is the picture itself: ours are made in all sizes where they are shown. */
const processing = ['Resize', 'Fit', 'Fill', 'Crop', 'Filter', 'Process', 'Fingerprint', 'Minify']

function resourceHost(facts: ResourceFacts): Host {
  const { name, title, type, subType, relPermalink, permalink, params, width, height } = facts
  const size: Record<string, Value> =
    width === undefined || height === undefined ? {} : { Width: width, Height: height }
  const same: Method = () => resource
  const resource: Host = new Host(
    'resource',
    {
      Name: name,
      Title: title,
      ResourceType: type,
      RelPermalink: relPermalink,
      Permalink: permalink,
      Params: fromJson(params, true),
      MediaType: new Host(
        'media type',
        { MainType: type, SubType: subType, Type: `${type}/${subType}` },
        {},
        `${type}/${subType}`,
      ),
      ...size,
    },
    Object.fromEntries(processing.map((method) => [method, same])),
    relPermalink,
  )
  return resource
}
