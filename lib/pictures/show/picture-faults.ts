import { posix } from 'node:path'
import type { Fault } from '../../base/problems'

/** What is said of a picture that can't be shown as it should, in Korean and English: authors here read one of them. */

export function missingPicture(written: string, nearest: string | null, pageFile: string): Fault {
  const near = nearest && nearName(nearest, pageFile)
  const [ko, en] = near
    ? [`혹시 ${near} 인가요?`, `did you mean ${near}?`]
    : ['파일을 글 옆에 두세요', 'put the file beside the post']
  const [what, whatEn] = leadsOut(written)
    ? ['그림의 경로가 사이트 밖으로 나갑니다', 'image path leads out of the site']
    : ['그림이 없습니다', 'picture not found']
  return {
    code: 'missing-picture',
    message: `${what}: ${written} / ${whatEn}: ${written}`,
    remedy: `${ko} / ${en}`,
    canShow: true,
  }
}

export function externalPicture(host: string): Fault {
  return {
    severity: 'warning',
    code: 'external-picture',
    message: `다른 사이트(${host})의 그림입니다 / a picture of another site (${host})`,
    remedy: '글 옆으로 가져오려면 npm run images -- --fetch / to bring it home: npm run images -- --fetch',
  }
}

export function otherCase(written: string, file: string): Fault {
  const name = posix.basename(file)
  return {
    severity: 'warning',
    code: 'picture-case',
    message: `파일 이름의 대소문자가 다릅니다: ${written} / the case differs from the file on disk: ${written}`,
    remedy: `${name} 라고 적으세요 / write ${name}`,
  }
}

export function otherRepository(address: URL, file: string, pageFile: string): Fault {
  const [, owner, repo] = address.pathname.split('/')
  const name = `${owner}/${repo}`
  const near = posix.dirname(file) === posix.dirname(pageFile) ? posix.basename(file) : `/${file}`
  return {
    severity: 'warning',
    code: 'picture-of-other-repository',
    message: `다른 저장소(${name})의 주소지만 이 사이트에 같은 경로의 그림이 있어 그것을 보입니다 / the address is of another repository (${name}); shown is this site's picture at the same path`,
    remedy: `${near} 라고 적으세요 / write ${near}`,
  }
}

export function changedDrawing(file: string, removed: readonly string[]): Fault {
  const names = removed.join(', ')
  return {
    severity: 'warning',
    code: 'picture-sanitised',
    message: `${posix.basename(file)}에서 안전하지 않은 것을 뺐습니다: ${names} / left out of ${posix.basename(file)}: ${names}`,
    remedy: '그림이 달라 보이면 다시 내보내세요 / export it anew if it looks different',
  }
}

type Size = { width: number; height: number }

export function hugeDrawing(file: string, written: Size, shown: Size): Fault {
  const name = posix.basename(file)
  const [from, to] = [written, shown].map(({ width, height }) => `${grouped(width)} × ${grouped(height)}`)
  return {
    severity: 'warning',
    code: 'drawing-too-large',
    message: `${name}의 크기가 ${from}라고 적혀 있어 ${to}로 보입니다 / ${name} says that it is ${from}; it is shown as ${to}`,
    remedy: 'width와 height를 보일 크기로 적으세요 / give it the width and height it should be shown in',
  }
}

export function wrongEnding(file: string, format: string): Fault {
  return {
    severity: 'warning',
    code: 'picture-ending',
    message: `${posix.basename(file)}는 실제로 ${format} 그림입니다 / ${posix.basename(file)} is a ${format} picture in truth`,
    remedy: `파일 이름의 끝을 .${format}로 바꾸세요 / rename it to .${format}`,
  }
}

export function tellingPlace(file: string): Fault {
  const name = posix.basename(file)
  return {
    severity: 'warning',
    code: 'picture-tells-place',
    message: `${name}에 찍은 곳(GPS)이 적혀 있어 원본을 여는 사람이 볼 수 있습니다 / ${name} tells whoever opens the original where it was taken (GPS)`,
    remedy: `위치를 지운 사진으로 바꾸세요 / take the place out: exiftool -gps:all= ${name}`,
  }
}

/** Beside the page, its name alone; elsewhere, its path under the site. */
function nearName(file: string, pageFile: string): string {
  return posix.dirname(file) === posix.dirname(pageFile) ? posix.basename(file) : file
}

/** From the site's root, since a path of that kind starts there. */
function leadsOut(written: string): boolean {
  return written.startsWith('/') && posix.normalize(written.slice(1)).startsWith('..')
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
