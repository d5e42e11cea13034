import type { EditValue, KeyPath } from '../../../lib/writing/document/edit-value'
import { openText } from '../../../lib/writing/document/post-document'
import type { HouseStyle } from '../../../lib/writing/style/house-style'
import type { SessionCore } from './session-core'

/** The front matter: by its fields, each through an edit that is proven or refused, or as the text that it is. */
export function frontActions(core: SessionCore) {
  return {
    setStyle(house: HouseStyle) {
      core.style = house
    },
    setField(path: KeyPath, value: EditValue | undefined): void {
      if (!core.front) return
      const { post, refusal } = core.getState()
      const whole = { ...openText(post.bom + post.head), body: '', lineEnds: post.lineEnds, fault: post.fault }
      const edited = core.front.editFrontMatter(whole, path, value, core.style)
      if ('refused' in edited) {
        core.change({ refusal: { field: path.join('.'), why: edited.refused } })
        return
      }
      if (refusal) core.change({ refusal: null })
      core.setHead(edited.post)
    },
    setDataText(written: string): void {
      const post = core.front?.withDataText(core.getState().post, written)
      // A delimiter within would make body of the rest.
      if (post && post.body === '' && post.fault === null) core.setHead(post)
    },
  }
}
