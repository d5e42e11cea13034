/** Elements whose meaning is all that they bring. In `.mdx` everything else is a component, or refused. */
export const mdxElements = new Set(
  'a abbr b bdi blockquote br cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
)
