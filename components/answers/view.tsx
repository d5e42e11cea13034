import type { FeatureView } from '../shapes/feature-view'
import { Answers } from './answers'

export const answersView: FeatureView = {
  shortcodes: {},
  links: {},
  end: (page, site) => <Answers {...{ page, site }} />,
  page: () => null,
  describe: () => ({ title: '', description: '' }),
}
