import { isMap, isScalar } from 'yaml'
import { type ParsedData, UnreadableData, unreadable } from './parsed-data'
import { yamlDocuments } from './yaml-documents'
import { refuseDeepYaml } from './yaml-problems'
import { YamlReader } from './yaml-reader'

type Options = {
  /** Hugo's config may use `<<`; in front matter it is refused */
  mergeKeys?: boolean
  /** what the text is, for messages: "front matter" */
  what?: string
}

/**
 * YAML 1.2 as Hugo reads it: `yes` is text, dates stay text, keys are unique. An anchor may be repeated (Hugo allows
 * it), but not inside another anchored value, which is how a few lines grow into gigabytes.
 */
export function parseYaml(text: string, options: Options = {}): ParsedData {
  const offsets: ParsedData['offsets'] = new Map()
  try {
    refuseDeepYaml(text)
    const [first, second] = yamlDocuments(text)
    if (second) throw unreadable(second.range?.[0] ?? 0, 'yaml-documents', 'YAML holds two documents', 'remove the ...')
    if (!first?.contents || (isScalar(first.contents) && first.contents.value === null)) {
      return { data: {}, offsets, problems: [] }
    }
    if (!isMap(first.contents)) {
      const offset = first.contents.range?.[0] ?? 0
      throw unreadable(offset, 'not-a-map', `${options.what ?? 'YAML'} must be a map`, 'write "name: value" lines')
    }
    const data = new YamlReader(text, offsets, options.mergeKeys ?? false).read(first.contents, '', 1) as Record<
      string,
      unknown
    >
    return { data, offsets, problems: [] }
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error
    return { data: {}, offsets, problems: [error.problem] }
  }
}
