/** What the engine itself writes into a text, in the page's language. Stands in trees, so it is part of their cache's key. */
export type TextWords = {
  /** before a numbered figure's caption: "그림 {number}" */
  figure: string
  /** for screen readers, as all that follow up to `again` */
  table: string
  tableOf: string
  formula: string
  footnotes: string
  footnote: string
  footnoteBack: string
  /** the second of two that would be called the same: "{label} ({number})" */
  again: string
  /** of a box whose author has given it no title */
  alerts: Record<AlertKind, string>
  /** in the place of a text that can't be parsed */
  unreadable: string
}

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution'
