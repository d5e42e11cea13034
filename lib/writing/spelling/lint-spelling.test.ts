import { describe, expect, it, test } from 'vitest'
import { defaultMarkup } from '../../markdown/test-settings'
import { openPost, type PostDocument } from '../document/post-document'
import { readProse } from '../prose/read-prose'
import { sharedSites, siteTexts } from '../testing-hostile'
import { lintSpelling } from './lint-spelling'
import { wrongAnywhere, wrongAtStart } from './wrong-words'

const slipsOf = (body: string) => lintSpelling(readProse(body, { markup: defaultMarkup, shortcodes: {} }))

function mended(body: string): string {
  return slipsOf(body)
    .reverse()
    .reduce((text, { from, to, fix }) => text.slice(0, from) + fix + text.slice(to), body)
}

test.each([
  ['이제 됬다.', '이제 됐다.'],
  ['몇일 전에, 몇일이나, 몇일간', '며칠 전에, 며칠이나, 며칠간'],
  ['그러면 않돼. 하면 않되는 일', '그러면 안 돼. 하면 안 되는 일'],
  ['일을 않하고 않 했다', '일을 안 하고 안 했다'],
  [
    '할수있다. 볼수 있다. 알 수없다. 먹을수도 있고 만들수는 없다',
    '할 수 있다. 볼 수 있다. 알 수 없다. 먹을 수도 있고 만들 수는 없다',
  ],
  ['될것같다. 그럴 것같아. 그런거같아요', '될 것 같다. 그럴 것 같아. 그런거 같아요'],
  ['안되요, 되서, 되야 한다, 되야지', '안돼요, 돼서, 돼야 한다, 돼야지'],
  ['해도 돼는 일, 돼고 싶다, 돼었다', '해도 되는 일, 되고 싶다, 되었다'],
  ['할려고 볼려면 먹을려고', '하려고 보려면 먹으려고'],
  ['제가 할께요. 갈께! 해볼께', '제가 할게요. 갈게! 해볼게'],
  ['할꺼야 될꺼예요 일꺼라고', '할 거야 될 거예요 일 거라고'],
  ['갈껄 그랬다', '갈걸 그랬다'],
  ['왠 떡이냐, 왠일로, 왠만하면, 웬지', '웬 떡이냐, 웬일로, 웬만하면, 왠지'],
  ['금새 끝났다. 역활을 희안하게', '금세 끝났다. 역할을 희한하게'],
  ['익숙치 않다, 생각치 못한, 서슴치', '익숙지 않다, 생각지 못한, 서슴지'],
  ['했습니다. 햇습니다. 먹엇는데 하겟습니다', '했습니다. 했습니다. 먹었는데 하겠습니다'],
  ['김치찌게와 댓가, 뒷편', '김치찌개와 대가, 뒤편'],
  [
    '만듬과 힘듬, 최대값, 최소값의, 절대값이, 기대값, 대표값',
    '만듦과 힘듦, 최댓값, 최솟값의, 절댓값이, 기댓값, 대푯값',
  ],
  ['헛점, 승락하다', '허점, 승낙하다'],
  ['어떻해, 뿐만아니라, 밖에없다', '어떡해, 뿐만 아니라, 밖에 없다'],
  [
    '# 됬다\n\n- **됬다**\n\n> 됬다\n\n| 됬다 |\n|---|\n| 갯수 |',
    '# 됐다\n\n- **됐다**\n\n> 됐다\n\n| 됐다 |\n|---|\n| 개수 |',
  ],
])('%j is better as %j', (body, right) => {
  expect(mended(body)).toBe(right)
  expect(slipsOf(right)).toEqual([])
})

/** Right Korean that has the letters of a slip in it. */
test.each([
  ...['정답은 몇일까요? x가 몇일 때 참인가. 몇일본인이 왔다. x가 몇일 전체로', '먹지 않되 마신다. 하지 않한다고'],
  ...['실수 있는 사람, 필수 있음, 일수 있는 달력, 별수 없다, 홀수 없이, 오늘 수없이 많은', '할 수 있다. 셀 수 없이.'],
  ...['그것같이, 과거같이, 물같은 것', '지역활동과 지역활성화, 무역활로, 지금새로, 사건내용, 조건내에서'],
  ...[
    '칼을 갈려고 한다. 울려고, 들려고, 짐을 올려고',
    '살이 찌게 먹는다. 댓가지에, 뒷편지에',
    '쑥맥주, 금새우난',
    '헛점프, 힘듬뿍, 힘듬직한',
    '기대값비싼, 댓가구, 댓가락',
    '문화재털이범, 보내노라하는',
    '승락 씨, 손승락',
  ],
  ...['선생님께, 아들께, 그믐께, 불을꺼', '햇고구마, 햇살, 햇던지럭이', '무엇은데도, 버섯, 타겟지만, 위젯'],
  ...['되도록, 되어, 되지, 돼지고기, 돼지 않다, 됐다, 되요소, 확대되었다', '왠지, 웬 사람, 웬일', '안팎, 바닥달기'],
  ...['잔득잔득, 치루 수술, 이어 잇습니다', '하릴없이, 할수록, 볼수록 좋다', '굳이, 일일이, 깨끗이, 며칠, 오랜만'],
  ...['이승락 씨, 단어의없음', '하려고, 먹으려고, 보려면', '최댓값, 개수, 대가, 초점, 시점'],
])('%s: nothing to say', (body) => {
  expect(slipsOf(body)).toEqual([])
})

test('code, links, formulas, HTML, shortcodes and a word that is spoken of are left alone', () => {
  const body =
    '`됬다` [됬다](a) <https://a.example/됬> $됬$ <b title="됬">a</b> ![됬](됬.png)\n\n```\n됬다\n```\n\n    됬다\n\n' +
    '{{< figure caption="됬다" >}} “됬”은 ‘됐’의 잘못이다.\n\n[^1]: [됬][1]\n\n[1]: /됬\n'
  expect(slipsOf(body)).toEqual([])
})

test('offsets are those of the body, with CRLF and shortcodes before them', () => {
  const body = '{{< hint >}}\r\n가나\r\n{{< /hint >}}\r\n\r\n**안** 됬다\r\n'
  const [slip] = slipsOf(body)
  expect(body.slice(slip?.from, slip?.to)).toBe('됬')
})

describe('The words', () => {
  const words = Object.entries({ ...wrongAnywhere, ...wrongAtStart })
  it('are sixty and more, and each is found', () => {
    expect(words.length).toBeGreaterThan(60)
    for (const [wrong, right] of words) expect(mended(`그 ${wrong} `), wrong).toBe(`그 ${right} `)
  })
  it('have a remedy that is right itself', () => {
    for (const [, right] of words) expect(slipsOf(`그 ${right} 것`), right).toEqual([])
  })
})

/** All that is found in the posts at hand; each place was looked at, and none of them is right Korean. */
const reviewed = {
  'gogo-hugo-blog': ['갯수', '갯수', '갯수', '갯수', '익숙치'],
  vanslog: ['되서'],
  golangkorea: [
    ...['갯수', '갯수', '갯수', '것같', '들수는', '않되', '역활', '역활', '예컨데', '예컨데', '왠', '왠만'],
    ...['할 수', '할 수', '할수도'],
  ],
}

test.each(sharedSites)('what is found in %s is wrong', (site) => {
  const posts = siteTexts(site).map(([, bytes]) => openPost(bytes) as PostDocument)
  const found = posts.flatMap(({ body }) => slipsOf(body).map(({ values }) => values.found))
  expect(found.sort()).toEqual(posts.length > 0 ? (reviewed[site as keyof typeof reviewed] ?? []) : [])
})
