import { environment } from '../base/environment'
import { type StudioMode, studioMode } from './mode'

/** The mode of this process. */
export function processMode(): StudioMode {
  const { WRITE_MODE, GAJI_SERVES } = environment
  return studioMode({ WRITE_MODE, isDevelopment: process.env.NODE_ENV === 'development', isOurServer: GAJI_SERVES })
}
