import { isArchivePage } from '../../lib/archive/archive-pages'
import type { FeatureView } from '../shapes/feature-view'
import { ArchiveLink, FooterArchive, ListArchive } from './archive-links'
import { ArchivePageView, ThemeArchive } from './archive-page'
import { describeArchive } from './describe-archive'

export const archiveView: FeatureView = {
  shortcodes: {},
  links: {},
  footer: (frame) => <FooterArchive {...frame} />,
  way: (frame) => <ArchiveLink {...frame} />,
  below: (page, site) => <ListArchive {...{ page, site }} />,
  own: ({ page }, site) => <ThemeArchive {...{ page, site }} />,
  page: (page, site) => isArchivePage(page) && <ArchivePageView {...{ page, site }} />,
  describe: (page, site) => (isArchivePage(page) ? describeArchive(page, site) : { title: '', description: '' }),
}
