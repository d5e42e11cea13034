/** What is wrong with a picture, told in both languages; the caller knows the place. */
export type PictureProblem = { code: string; ko: Told; en: Told }
type Told = { message: string; remedy: string }

/** Thrown by `makeVariants` where a picture can't be used. */
export class PictureError extends Error {
  constructor(readonly problem: PictureProblem) {
    super(`${problem.en.message} (${problem.en.remedy})`)
    this.name = 'PictureError'
  }
}

/** For one line in a terminal: "그림 파일이 비어 있습니다 / the picture file is empty" */
export function inBothLanguages({ code, ko, en }: PictureProblem): { code: string } & Told {
  return { code, message: `${ko.message} / ${en.message}`, remedy: `${ko.remedy} / ${en.remedy}` }
}

const again: [string, string] = ['원본을 다시 내려받거나 내보내세요', 'export or download it again']
const asPng: [string, string] = ['PNG나 JPEG으로 내보내세요', 'export it as PNG or JPEG']

export const emptyPicture = tell(
  'picture-empty',
  '그림 파일이 비어 있습니다(0바이트)',
  'the picture file is empty (0 bytes)',
  again,
)

export const pictureIsPage = tell(
  'picture-is-web-page',
  '그림이 아니라 웹 페이지(HTML)입니다',
  'the file is a web page (HTML), not a picture',
  ['그림 자체를 저장하세요. GitHub에서는 “Raw” 단추를 누르세요', 'save the picture itself; on GitHub press “Raw”'],
)

export const pictureIsPointer = tell(
  'picture-is-lfs-pointer',
  '그림 대신 Git LFS 포인터가 있습니다',
  'the file is a Git LFS pointer, the picture itself is not here',
  ['git lfs pull 을 실행하세요', 'run: git lfs pull'],
)

export const pictureIsHeic = tell(
  'picture-heic',
  '브라우저가 보여 줄 수 없는 HEIC 사진입니다',
  'browsers do not show HEIC photos',
  [
    'JPEG으로 내보내세요(아이폰: 설정 > 카메라 > 포맷 > 높은 호환성)',
    'export it as JPEG (iPhone: Settings > Camera > Formats > Most Compatible)',
  ],
)

export const unknownPicture = tell(
  'picture-unknown',
  '알 수 없는 그림 형식입니다',
  'not a picture format we know',
  asPng,
)

export function brokenPicture(detail: string): PictureProblem {
  const reason = detail.trim().split('\n')[0]
  return tell(
    'picture-broken',
    `그림 파일이 손상되었거나 잘렸습니다: ${reason}`,
    `the picture is damaged or cut off: ${reason}`,
    again,
  )
}

export function hugePicture(width: number, height: number, limit: number): PictureProblem {
  const size = `${format(width)} × ${format(height)}`
  const millions = `${format(Math.floor(limit / 1e6))}`
  const side = format(Math.floor(Math.sqrt(limit)))
  return tell(
    'picture-too-large',
    `그림이 너무 큽니다: ${size} 픽셀(최대 ${millions}백만 픽셀)`,
    `the picture is too large: ${size} pixels (at most ${millions} million)`,
    [`예를 들어 ${side} × ${side} 이하로 줄이세요`, `scale it down, for example to ${side} × ${side}`],
  )
}

function tell(code: string, ko: string, en: string, [koRemedy, enRemedy]: [string, string]): PictureProblem {
  return { code, ko: { message: ko, remedy: koRemedy }, en: { message: en, remedy: enRemedy } }
}

function format(count: number): string {
  return count.toLocaleString('en-US')
}
