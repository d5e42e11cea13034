/** What the studio says of a place in the body; its sentence is `lint.<code>` of `words/`. */
export type Finding = {
  code: LintCode
  /** offsets in the body; both 0 for what is said of a field */
  from: number
  to: number
  field?: 'title' | 'description'
  /** filled into the sentence */
  values?: Readonly<Record<string, string>>
  /** the text that would stand there */
  fix?: string
}

export type LintCode =
  | 'missingAlt'
  | 'missingFile'
  | 'heavyPicture'
  | 'headingJump'
  | 'repeatedTitle'
  | 'unknownShortcode'
  | 'emptyDescription'
  | 'boldElsewhere'
  | 'boldNowhere'
  | 'spelling'
