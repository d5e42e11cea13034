import './steps/as-production'
import './steps/tell-errors'
import { projectFolder } from '../base/workspace/project-folder'
import { listen } from '../serve/listen'
import { createSiteServer } from '../serve/serve-site'

/** Serves the site as it was built last, on PORT (3000): what `npm start` ends in, and all that a container does. */
listen(createSiteServer(projectFolder))
