/** How a site writes its front matter, so that what the studio adds looks like the rest. */
export type HouseStyle = {
  format: 'toml' | 'yaml' | 'json'
  /** that most posts have, in their order */
  keys: readonly string[]
  /** what a key says in all posts alike: `menu = "main"` */
  constants: Readonly<Record<string, string | number | boolean>>
  /** those of `keys` that hold lists */
  lists: readonly string[]
  quotes: Readonly<Record<string, Quotes>>
  array: ArrayLayout
  /** a date as the newest post has it: "2024-03-17", "2024-03-17T21:49:00+09:00" */
  date: { sample: string; isText: boolean }
}

export type Quotes = 'double' | 'single' | 'plain'

export type ArrayLayout = {
  /** 'lines': an item a line; in YAML `- item` */
  form: 'lines' | 'inline'
  indent: string
  trailingComma: boolean
  /** `[ "a" ]` */
  padded: boolean
}

/** Where there is no post to learn from: what Hugo's own `new content` writes. */
export const plainStyle: HouseStyle = {
  format: 'toml',
  keys: ['title', 'description', 'date', 'draft', 'tags', 'categories'],
  constants: {},
  lists: ['tags', 'categories'],
  quotes: {},
  array: { form: 'inline', indent: '  ', trailingComma: false, padded: false },
  date: { sample: '2024-01-01', isText: false },
}
