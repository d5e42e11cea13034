import { stringifyEntities } from 'stringify-entities'

const options = { subset: ['&', '<', '>', '"'], useNamedReferences: true }

/** For text and for values in double quotes, in HTML and in XML, which know these four names both. */
export function escapeHtml(text: string): string {
  return stringifyEntities(text, options)
}
