import type { Problem } from '../../base/problems'
import { baseName } from '../../base/text/base-name'

export type AltWarning = Pick<Problem, 'severity' | 'code' | 'message' | 'remedy'>

/** Issue 5.5: the Markdown title becomes the caption when it says more than the alt text or the file name. */
export function needsCaption(title: string | null | undefined, alt: string, fileName: string): boolean {
  const said = letters(title ?? '')
  if (!said) return false
  return !letters(alt).includes(said) && !letters(stem(fileName)).includes(said)
}

/** A picture without alt, or with its file's name for one, is a warning; a decorative one says `alt=""` in a `figure`. */
export function altWarning(alt: string, fileName: string): AltWarning | null {
  const name = baseName(fileName)
  const [ko, en] = [
    '그림을 볼 수 없는 사람에게 무엇이 보이는지 적으세요',
    'say what there is to see, for someone who cannot see it',
  ]
  if (!letters(alt)) {
    const decorative = `{{< figure src="${name}" alt="" >}}`
    return {
      severity: 'warning',
      code: 'picture-without-alt',
      message: `그림 ${name}에 대체 텍스트가 없습니다 / the picture ${name} has no alt text`,
      remedy: `${ko}. 장식 그림은 ${decorative} / ${en}; a decorative one: ${decorative}`,
    }
  }
  if (!looksLikeFileName(alt.trim(), name)) return null
  return {
    severity: 'warning',
    code: 'picture-alt-is-file-name',
    message: `대체 텍스트 “${alt.trim()}”는 파일 이름 같습니다 / the alt text "${alt.trim()}" looks like a file name`,
    remedy: `${ko} / ${en}`,
  }
}

/** Names that cameras, messengers, clipboards and screenshot tools give. */
const machineName =
  /^(?:(?:img|image|dsc[nf]?|pxl|mvimg|photo|picture|pic|screen ?shot|screenshot|untitled|unnamed|clipboard|paste|kakaotalk(?:photo)?|figure|fig|이미지|사진|그림|캡처|화면 ?캡처|스크린샷|제목 ?없음|무제|다운로드|download)[\s\d\-_.:()년월일오전후시분초atpm]*|[\d\s\-_.]+|[\da-f]{8,}|[\da-f-]{32,})$/i

function looksLikeFileName(alt: string, name: string): boolean {
  if (/\.(?:png|jpe?g|gif|webp|avif|svg|heic|bmp|tiff?)$/i.test(alt)) return true
  if (machineName.test(alt)) return true
  if (!/\s/.test(alt) && /[_]/.test(alt)) return true
  // "1RAG" of 6_1RAG.png; but "Evolutionary Tree of language models" may well be the file's name too.
  return letters(stem(name)).endsWith(letters(alt)) && alt.split(/\s+/).length < 3
}

function stem(fileName: string): string {
  return baseName(fileName).replace(/\.[a-z\d]+$/i, '')
}

/** Letters and digits alone: "Evolutionary Tree", "Evolutionary_Tree" and "**evolutionary tree**" say the same. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
