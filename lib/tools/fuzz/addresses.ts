import type { Random } from './random'

const starts = [
  'http://',
  'https://',
  'HTTP://',
  '//',
  '/',
  '',
  '../',
  './',
  '#',
  '?',
  'mailto:',
  'tel:',
  'javascript:',
  'data:',
  'file:///',
  'ftp://',
  'https://example.org/',
  'https://example.org//',
  '\\\\',
]
const hosts = [
  'example.com',
  '[bad',
  '[::1',
  '[::1]',
  'a.b:99999',
  'a b',
  'Xbox Cloud Gaming',
  '한글.kr',
  'xn--',
  '..',
  '%',
  '%5B',
  '%2F%2F',
  'user:pass@host',
  '',
  '*',
  'a_b',
  '𝒳.com',
  '1.2.3.4.5',
  '0x7f.1',
]
const paths = [
  '',
  '/',
  '/a.png',
  '/%',
  '/%ff',
  '/%F4%90%80%80',
  '/%F3%B0%80%81',
  '/%00',
  '/a b',
  '/../../..',
  '/posts/other/',
  '/posts/other.md',
  '#둘',
  '#%',
  '?q=%',
  '?a=[]',
  '/"',
  "/'",
  '/<',
  '/{{< ref "other" >}}',
  '/\u202e',
  '/\u{f0001}',
  '/&#983041;',
  '/a%3Ab',
  'http%3A//[x',
  '/%2F[bad',
]

export function address(random: Random): string {
  return random.pick(starts) + random.pick(hosts) + random.pick(paths)
}

/** A place for an address, in each of Markdown's and HTML's ways. */
export function linked(random: Random, text: string): string {
  const to = address(random)
  const ways = [
    `[${text}](${to})`,
    `[${text}](<${to}> "title")`,
    `[${text}][r]\n\n[r]: ${to}\n`,
    `${text} <${to}>`,
    `${text} ${to} `,
    `![${text}](${to})`,
    `<a href="${to}">${text}</a>`,
    `<img src="${to}" alt="${text}">`,
    `${text} <video src="${to}" poster="${address(random)}"></video>`,
    `${text} <iframe src="${to}"></iframe>`,
    `{{< figure src="${to}" alt="a" caption="${text}" >}}`,
    `{{< button href="${to}" >}}${text}{{< /button >}}`,
    `[${text}]({{< relref "other" >}}${to})`,
    `{{< iframe "${to}" >}}${text}`,
  ]
  return random.pick(ways)
}
