import { join } from 'node:path'
import { OperationalError } from '../base/disk/explain-error'
import type { Problem } from '../base/problems'
import type { PublishedFile } from '../record/published-file'
import type { CertificateSetting } from '../record/site-config'
import type { SiteSettings } from '../record/site-index'
import type { Theme } from '../record/theme'
import { judge, lostAddresses, type Verdict } from './judge'
import { readRecord } from './record/read-record'
import { certificateBadge } from './show/badge'
import { certificatePage } from './show/certificate-page'
import { reportStyle } from './show/report-style'
import type { OurAnswers } from './site/our-answers'

type Held = { files: PublishedFile[]; problems: Problem[] }

/** A certificate that the configuration names: each lost address is an error, with KEEP_GOING too. */
export function holdCertificate(
  { record: file, wanted, place }: CertificateSetting,
  siteFolder: string,
  settings: SiteSettings,
  ours: OurAnswers,
  theme: Theme,
): Held {
  const problem = (message: string, remedy: string): Problem => {
    return { ...place, severity: 'error', code: 'certificate', message, remedy }
  }
  try {
    const record = readRecord(join(siteFolder, file), { basePath: ours.basePath })
    const lost = lostAddresses(record, ours, wanted)
    const remedy = 'give the page that it was an alias, or name the address under wanted with its reason'
    return {
      // A kept record says itself when it was made, so that a build on another day writes the same page.
      files: certificateFiles(judge(record, ours, wanted), settings, record.made ?? '–', theme),
      problems: lost.map((address) => problem(`the certificate holds ${address}, which no longer answers`, remedy)),
    }
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error
    const remedy = 'npm run certify -- --against … --keep writes it'
    return { files: [], problems: [problem(`the certificate’s record can’t be read: ${error.message}`, remedy)] }
  }
}

export function certificateFiles(
  verdict: Verdict,
  settings: SiteSettings,
  date: string,
  theme: Theme,
): PublishedFile[] {
  const language = settings.languages.find(({ key }) => key === settings.defaultLanguage)
  const lang = language?.tag ?? 'en'
  const made = {
    lang,
    theme,
    name: settings.title || language?.title || settings.baseURL,
    date,
    styles: 'certificate.css',
  }
  return [
    { url: '/certificate.html', text: certificatePage(verdict, made) },
    { url: '/certificate.svg', text: certificateBadge(verdict, lang, theme) },
    { url: '/certificate.css', text: reportStyle(theme) },
  ]
}
