import type { FeatureView } from '../shapes/feature-view'
import { Backlinks } from './backlinks'

export const backlinksView: FeatureView = {
  shortcodes: {},
  links: {},
  end: (page, site) => <Backlinks {...{ page, site }} />,
  page: () => null,
  describe: () => ({ title: '', description: '' }),
}
