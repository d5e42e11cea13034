import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Picture } from './picture'

test.each([
  ['ko', '그림이 없습니다: a.png', '그림을 보일 수 없습니다: a.png'],
  ['en-GB', 'Picture not found: a.png', 'The picture cannot be shown: a.png'],
  ['ja', '画像が見つかりません: a.png', '画像を表示できません: a.png'],
  ['zh-CN', '找不到图片：a.png', '无法显示图片：a.png'],
])('the box in a picture’s place speaks the page’s language: %s', (langTag, missing, broken) => {
  const box = (text: string) => `<span class="problem-box">${text}</span>`
  expect(renderToStaticMarkup(<Picture missing="a.png" langTag={langTag} alt="" />)).toBe(box(missing))
  expect(renderToStaticMarkup(<Picture broken="a.png" langTag={langTag} alt="" />)).toBe(box(broken))
})
