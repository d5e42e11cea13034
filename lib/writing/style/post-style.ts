import type { PostDocument } from '../document/post-document'
import { frontFacts } from './front-facts'
import { type ArrayLayout, type HouseStyle, plainStyle, type Quotes } from './house-style'

/** How one file writes a key: as it writes others, else as the house does where the house has its format. */
export type PostStyle = { array: ArrayLayout; quotes: (key: string) => Quotes; isDateText: boolean; lineEnd: string }

export function postStyle(post: PostDocument, house: HouseStyle): PostStyle {
  const facts = frontFacts(post)
  const isOfHouse = house.format === post.format
  const { array, quotes, date } = isOfHouse ? house : plainStyle
  const layout = post.format === 'yaml' && !isOfHouse ? blockList : array
  const own = [...(facts?.quotes.values() ?? [])]
  const usual = post.format === 'toml' ? 'double' : 'plain'
  return {
    array: facts?.arrays[0] ?? layout,
    quotes: (key) => facts?.quotes.get(key) ?? quotes[key] ?? (own.includes(usual) ? usual : own[0]) ?? usual,
    isDateText: date.isText,
    lineEnd: /^[^\n]*\r\n/.test(post.head) ? '\r\n' : '\n',
  }
}

const blockList: ArrayLayout = { form: 'lines', indent: '  ', trailingComma: false, padded: false }
