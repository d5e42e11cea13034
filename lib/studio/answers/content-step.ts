import type { Problem } from '../../base/problems'
import type { PictureSize } from '../../record/pictures/picture-size'
import type { SiteFacts } from '../../writing/lint/site-facts'

/** What the studio asks of the content step, on a server or in a browser's worker. Files are paths from the site's folder. */
export type ContentStep = {
  /** the page that a file would make if it said this, as HTML, or null where it makes none, with what is wrong */
  makePage(
    file: string,
    text: string,
    kept: readonly PictureSize[],
  ): Promise<{ html: string | null; problems: Problem[] }>
  /** the picture by which that page would be shown elsewhere; null where none can be drawn here */
  makeCard(file: string, text: string): Promise<{ file: string } | { png: Uint8Array } | null>
  siteFacts(): SiteFacts | Promise<SiteFacts>
}
