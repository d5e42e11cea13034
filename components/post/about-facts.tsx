import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { siteAuthor } from '../../lib/site/names/author'
import { licence } from '../../lib/site/names/licence'
import { socialLinks } from '../../lib/site/names/social-links'
import { wordsFor } from '../../lib/words/interface-words'
import { LicenceName } from '../site/licence-name'

/** Below the text of an about page: whose site it is, where else to find her, and what others may do with the texts. */
export function AboutFacts({ settings, page }: { settings: SiteSettings; page: PageSummary }) {
  const words = wordsFor(page.langTag)
  const language = settings.languages.find(({ key }) => key === page.lang)
  const params = { ...settings.params, ...language?.params }
  const author = siteAuthor(params)
  const links = socialLinks(params)
  const terms = licence(params)
  if (!author && links.length === 0) return null
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-[1.6rem] gap-y-[0.2rem] rule-above rule-below py-rule text-md">
      {author && <dt className="text-muted">{words.author}</dt>}
      {author && <dd className="col-start-2">{[author.name, author.about].filter(Boolean).join(' · ')}</dd>}
      {links.length > 0 && <dt className="text-muted">{words.elsewhere}</dt>}
      {links.map((link) => (
        <dd className="col-start-2" key={link.url}>
          <a href={link.url} rel="me noopener">
            {link.name}
          </a>
        </dd>
      ))}
      {terms && <dt className="text-muted">{words.licence}</dt>}
      {terms && (
        <dd className="col-start-2">
          <LicenceName terms={terms} />
        </dd>
      )}
    </dl>
  )
}
