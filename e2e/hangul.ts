import type { CDPSession, Page } from '@playwright/test'

/** How each syllable grows while it is typed on a Korean keyboard: 한 → ㅎ, 하, 한. */
function steps(syllable: string): string[] {
  const code = syllable.charCodeAt(0) - 0xac00
  if (code < 0 || code >= 11_172) return [syllable]
  const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
  const open = String.fromCharCode(0xac00 + initial * 588 + vowel * 28)
  return [initials[initial] ?? '', open, ...(final > 0 ? [syllable] : [])]
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

export type Hangul = Awaited<ReturnType<typeof openHangul>>

/**
 * An input method for Hangul, as Chromium has it from the system: text is composed jamo by jamo and then committed.
 * Playwright has no call for it. (https://github.com/microsoft/playwright/issues/5777)
 */
export async function openHangul(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  return {
    cdp,
    compose: (text: string) => compose(cdp, text),
    commit: (text: string) => cdp.send('Input.insertText', { text }),

    /** Syllable by syllable; signs and blanks are typed between them. */
    async type(text: string) {
      for (const syllable of text) {
        const grown = steps(syllable)
        if (grown.length > 1) for (const step of grown) await compose(cdp, step)
        await cdp.send('Input.insertText', { text: syllable })
      }
    },

    /** Leaves the last syllable as it is being composed. */
    async typeAndCompose(text: string) {
      for (const syllable of text.slice(0, -1)) {
        for (const step of steps(syllable)) await compose(cdp, step)
        await cdp.send('Input.insertText', { text: syllable })
      }
      for (const step of steps(text.at(-1) ?? '')) await compose(cdp, step)
    },

    /** A key that the input method takes for itself while it composes: the page sees the code 229. */
    async keyWhileComposing(key: string, code: string, modifiers = 0) {
      const said = { key, code, modifiers, windowsVirtualKeyCode: 229 }
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...said })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...said })
    },

    /** Files of this machine let go over a point of the page, in this order. */
    async drop(files: string[], { x, y }: { x: number; y: number }) {
      const data = { items: [], files, dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await cdp.send('Input.dispatchDragEvent', { type, x, y, data })
      }
    },

    /** The answer never comes: who would send it is gone. */
    async crash() {
      const crashed = page.waitForEvent('crash')
      cdp.send('Page.crash').catch(() => {})
      await crashed
    },
  }
}

function compose(cdp: CDPSession, text: string) {
  return cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}
