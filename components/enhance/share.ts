/** `sheet`: what the system has; `talk`: KakaoTalk. */
type Way = 'copy' | 'sheet' | 'talk'

/**
 * Shares the page by its canonical address, and says in the element's status what came of it (`copied`, `talk`, `failed`
 * are its words). KakaoTalk needs no script of its own: Android opens it by an intent, and elsewhere a pasted address
 * becomes a card. https://developer.chrome.com/docs/android/intents
 */
export async function share(way: Way, element: HTMLElement): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title
  if (way === 'sheet') return navigator.share({ title, url }).catch(() => {})
  if (way === 'talk' && /Android/.test(navigator.userAgent)) return location.assign(talkIntent(`${title}\n${url}`))
  const isCopied = await navigator.clipboard?.writeText(url).then(
    () => true,
    () => false,
  )
  const status = element.querySelector('[role=status]')
  if (!status) return
  const word = isCopied ? (way === 'talk' ? 'talk' : 'copied') : 'failed'
  status.textContent = [element.getAttribute(word), isCopied ? '' : url].filter(Boolean).join(' ')
}

function talkIntent(text: string): string {
  const extra = `S.android.intent.extra.TEXT=${encodeURIComponent(text)}`
  return `intent:#Intent;action=android.intent.action.SEND;type=text/plain;package=com.kakao.talk;${extra};end`
}
