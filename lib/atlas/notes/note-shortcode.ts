import type { ShortcodeSpec } from '../../record/parsed-post'

/**
 * An editor's note in Markdown, behind the paragraph that it corrects:
 *
 *     {{< editor-note type="error" source="https://arxiv.org/abs/1706.03762" title="Vaswani et al., 2017" >}}
 *     6월에 나왔다.
 *     {{< /editor-note >}}
 *
 * For posts that must stay as they are, notes stand in a file beside them (read-notes.ts).
 */
export const noteShortcodes: Record<string, ShortcodeSpec> = {
  'editor-note': { inner: 'markdown', block: true, addressParams: ['source'] },
}
