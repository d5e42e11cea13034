import { CannotEdit, type EditValue, type KeyPath, type Refusal } from '../document/edit-value'
import { dataText, openText, type PostDocument, postText } from '../document/post-document'
import { type Data, readData } from '../document/read-data'
import type { HouseStyle } from '../style/house-style'
import { newHead } from '../style/new-head'
import { type PostStyle, postStyle } from '../style/post-style'
import { removeJson, setJson } from './edit-json'
import { removeToml, setToml } from './edit-toml'
import { removeYaml, setYaml } from './edit-yaml'
import { proveEdit } from './prove-edit'

type Edited = { post: PostDocument } | { refused: Refusal }

/**
 * One key of a post's front matter set, or removed with `undefined`; nothing else in the file changes, or the edit is
 * refused. Keys have no case, as Hugo's have none. A file without front matter gets one in the style of the house.
 */
export function editFrontMatter(
  post: PostDocument,
  path: KeyPath,
  value: EditValue | undefined,
  style: HouseStyle,
): Edited {
  if (post.fault !== null) return { refused: 'unreadable' }
  const { format } = post
  if (format === 'none') return value === undefined ? { post } : withHead(post, path, value, style)
  const text = dataText(post)
  const data = readData(format, text)
  if (typeof data === 'string') return { refused: 'unreadable' }
  const written = asWritten(data, path)
  const old = written.reduce((holder: unknown, key) => (holder as Data | undefined)?.[key], data)
  if (JSON.stringify(old) === JSON.stringify(value)) return { post }
  try {
    const edited = editText(format, text, written, value, postStyle(post, style))
    proveEdit(text, edited, { format, path: written, value })
    return proven(post, edited.text)
  } catch (error) {
    if (error instanceof CannotEdit) return { refused: error.refusal }
    // An editor that fails on what its author never thought of has proven nothing.
    return { refused: 'not-proven' }
  }
}

function editText(
  format: 'toml' | 'yaml' | 'json',
  text: string,
  path: KeyPath,
  value: EditValue | undefined,
  style: PostStyle,
) {
  if (format === 'json') return value === undefined ? removeJson(text, path) : setJson(text, path, value, style.lineEnd)
  if (value === undefined) return format === 'toml' ? removeToml(text, path) : removeYaml(text, path)
  return format === 'toml' ? setToml(text, path, value, style) : setYaml(text, path, value, style)
}

/** Cut again, the file must fall into the same body. */
function proven(post: PostDocument, data: string): Edited {
  const head = post.head.slice(0, post.data.start) + data + post.head.slice(post.data.end)
  const edited = openText(post.bom + head + post.body)
  return edited.body === post.body && edited.head === head && edited.fault === null
    ? { post: edited }
    : { refused: 'not-proven' }
}

function withHead(post: PostDocument, path: KeyPath, value: EditValue, style: HouseStyle): Edited {
  const bare = { ...style, keys: [], constants: {} }
  const lineEnd = post.lineEnds === 'crlf' ? '\r\n' : '\n'
  const empty = openText(post.bom + newHead(bare, {}).replaceAll('\n', lineEnd) + post.body)
  if (empty.body !== post.body || postText(empty).length <= post.body.length) return { refused: 'not-proven' }
  return editFrontMatter(empty, path, value, style)
}

/** `title` is `Title` where that stands in the file. */
function asWritten(data: Data, path: KeyPath): KeyPath {
  let holder: unknown = data
  return path.map((key) => {
    const keys = typeof holder === 'object' && holder !== null ? Object.keys(holder) : []
    const found = keys.find((one) => one === key) ?? keys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? key
    holder = (holder as Data | undefined)?.[found]
    return found
  }) as unknown as KeyPath
}
