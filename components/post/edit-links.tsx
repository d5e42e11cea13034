import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { editLinks } from '../../lib/site/addresses/edit-links'
import { wordsFor } from '../../lib/words/interface-words'

/** Where a reader can mend the text or say what is wrong with it, if the site's configuration says where. */
export function EditLinks({ settings, page }: { settings: SiteSettings; page: PageSummary }) {
  const words = wordsFor(page.langTag)
  const { edit, report } = editLinks(settings, page)
  if (!edit && !report) return null
  return (
    <p className="facts mt-8 print:hidden">
      {edit && (
        <span>
          <a href={edit.url} rel="edit noopener noreferrer">
            {edit.text ?? words.editSource}
          </a>
        </span>
      )}
      {report && (
        <span>
          <a href={report} rel="noopener noreferrer">
            {words.reportMistake}
          </a>
        </span>
      )}
    </p>
  )
}
