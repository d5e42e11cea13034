const particle = [
  '(?:에서|에게서?|한테서?|께서?|에|으로서?|로서?|으로써|로써|와|과|이?랑|하고|까지|부터|만|보다|처럼|같이|마다|조차|마저|이?라고|이?라는|이?란|등)(?:는|은|도|만|의|를|을|에|이|가|나|부터|까지|요)?',
  '은|는|이|가|을|를|의|도|이?나|이?든지?|이?며|이?고|인|이?면|임|뿐',
  '입니다|입니다만|이다|이에요|예요|이었다|였다|이었습니다|였습니다|인데|이므로|므로|이지만|지만|인가요|인가',
].join('|')
const hangulHost = /^[a-z0-9:-]+(?=[가-힣])|^한국(?=[가-힣])/i
const trailingParticle = new RegExp(`(?<=[!-~])(?:${particle})$`, 'u')
const finalPunctuation = /[?!.,:;*_~'"]/

/**
 * Where an address begins a text, its letters as goldmark has them: it ends at the first that is none of ASCII.
 * https://github.com/yuin/goldmark/blob/master/extension/linkify.go
 * Beyond that: Hangul belongs to it (`/wiki/트랜스포머`), and so do numbered hosts; what is left of a shortcode does, too.
 */
const address = new RegExp(
  '^(?:(?:https?|ftp)://|(?=www\\.))[-\\w@:%.+~#=가-힣]{1,256}\\.[a-z\\d가-힣]+(?::\\d+)?' +
    '(?:[/#?](?:[-\\w@:%+.~#$!?&/=();,\'">^{}[\\]`가-힣ㄱ-ㅎㅏ-ㅣ]|[\\u{F0000}-\\u{10FFFD}])*)?',
  'iu',
)

/** What can stand in an address, by UTF-16 units. */
export const addressCharacter = /[!#-)+-;=>-[\]-{}~"가-힣ㄱ-ㅎㅏ-ㅣ\udb80-\udbff\udc00-\udfff]/

/** How much of the text is a bare address, from its first letter to where the sentence goes on; 0 where it is none. */
export function bareLinkLength(text: string): number {
  const whole = address.exec(text)?.[0]
  if (!whole) return 0
  const sentence = whole.slice(0, trimEnd(whole, whole.length))
  const length = trimEnd(sentence, beforeParticle(sentence))
  return address.exec(whole.slice(0, length))?.[0].length === length ? length : 0
}

/** Whether more of the line could make the address longer. */
export function goesOn(text: string): boolean {
  return address.exec(text)?.[0].length === text.length
}

/** `https://example.com에서` ends at .com; `/wiki/트랜스포머를` is whole, as nobody can tell name and particle apart. */
function beforeParticle(text: string): number {
  const scheme = /^(?:\w+:\/\/)?/.exec(text)![0].length
  const hostEnd = text.slice(scheme).search(/[/?#]/)
  const host = hostEnd < 0 ? text.slice(scheme) : text.slice(scheme, scheme + hostEnd)
  const inHost = endOfHost(host)
  if (inHost < host.length) return scheme + inHost
  const end = text.search(trailingParticle)
  return end < scheme + host.length ? text.length : end
}

function endOfHost(host: string): number {
  let start = 0
  for (const label of host.split('.')) {
    const glued = hangulHost.exec(label)
    if (glued) return start + glued[0].length
    start += label.length + 1
  }
  return host.length
}

/** Nor do a sentence's signs belong to it, a closing bracket that opened before it, and `&amp;`. */
function trimEnd(text: string, end: number): number {
  const kept = text.slice(0, end)
  let spare = kept.split(')').length - kept.split('(').length
  for (let at = end; ; at--) {
    const last = text[at - 1] ?? ''
    const entity = last === ';' ? /&[a-z\d]{1,31};$/i.exec(text.slice(Math.max(0, at - 33), at)) : null
    if (entity) at -= entity[0].length - 1
    else if (last === ')' && spare > 0) spare--
    else if (!finalPunctuation.test(last)) return at
  }
}
