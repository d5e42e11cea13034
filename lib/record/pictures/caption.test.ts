import { describe, expect, it } from 'vitest'
import { altWarning, needsCaption } from './caption'

describe('a title becomes the caption', () => {
  it.each([
    ['언어 모델의 계통수, 2023년 봄', '계통수', 'tree.png'],
    ['Evolutionary Tree of language models', 'Evolutionary Tree', 'Evolutionary_Tree.png'],
    ['From *Yang et al.*', 'a tree', 'tree.png'],
  ])('when it says more: %s', (title, alt, file) => {
    expect(needsCaption(title, alt, file)).toBe(true)
  })

  it.each([
    ['Evolutionary Tree', 'Evolutionary Tree', 'Evolutionary_Tree.png'],
    ['evolutionary tree', 'a picture', 'content/posts/Evolutionary-Tree.png'],
    ['**1RAG**', '1RAG', '6_1RAG.png'],
    ['계통수'.normalize('NFD'), '언어 모델의 계통수', 'x.png'],
    ['', 'alt', 'x.png'],
    [null, 'alt', 'x.png'],
  ])('never when it says no more: %s', (title, alt, file) => {
    expect(needsCaption(title, alt, file)).toBe(false)
  })
})

describe('an alt text that tells nothing is a warning', () => {
  it.each(['', '  ', '**'])('empty: "%s"', (alt) => {
    expect(altWarning(alt, 'a/tree.png')).toMatchObject({ severity: 'warning', code: 'picture-without-alt' })
  })

  it.each([
    ['tree.png', 'tree.png'],
    ['IMG_1234', 'IMG_1234.jpg'],
    ['스크린샷 2024-03-01 오후 3.12.01', 'a.png'],
    ['Screenshot 2024-03-01 at 15.12.01', 'a.png'],
    ['image', 'a.png'],
    ['KakaoTalk_20240301', 'a.jpg'],
    ['1RAG', '6_1RAG.png'],
    ['Metacognitive 1', 'metacognitive_1.png'],
    ['Evolutionary Tree', 'Evolutionary_Tree.png'],
    ['snake_case_name', 'b.png'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'b.png'],
  ])('like a file name: "%s"', (alt, file) => {
    expect(altWarning(alt, file)).toMatchObject({ code: 'picture-alt-is-file-name' })
  })

  it.each([
    ['창가에서 자는 고양이', '창가에서_자는_고양이.png'],
    ['Tree of language models since 2018', 'tree.png'],
    ['그림처럼 펼쳐진 논', 'a.png'],
    ['Image of a cat', 'a.png'],
    ['GPT-4', 'a.png'],
  ])('but not "%s"', (alt, file) => {
    expect(altWarning(alt, file)).toBeNull()
  })
})
