import { workFiles } from '../base/work-files'
import { openData } from '../record/data-files'

/**
 * What the site's `data/` folder says, for components: `getData('authors', 'kim')`.
 * @public for a site's own shortcodes
 */
export const getData = openData(workFiles)
