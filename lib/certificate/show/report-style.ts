import { colourOf, type Theme } from '../../record/theme'

const names = ['ground', 'raised', 'ink', 'muted', 'rule', 'good', 'warn', 'error']

/** Of pages that are files of their own: no script, no other host, readable at any width, in the dark too. */
export function reportStyle(theme: Theme): string {
  const named = names.map((name) => {
    const { light, dark } = colourOf(theme, name)
    return `--${name}:light-dark(${light},${dark})`
  })
  return `:root{color-scheme:light dark;${named.join(';')}}\n${rules}`
}

const rules = `*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:2rem 1rem 4rem;background:var(--ground);color:var(--ink);
font:1rem/1.65 Pretendard,-apple-system,"Apple SD Gothic Neo","Noto Sans KR","Segoe UI",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.3;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.5rem 0 .6rem;padding-top:1rem;border-top:1px solid var(--rule)}
h3{font-size:1rem;margin:1.4rem 0 .3rem}p{margin:.5rem 0}a{color:inherit}
code,pre{font:.875em/1.55 ui-monospace,SFMono-Regular,Menlo,D2Coding,"Noto Sans Mono CJK KR",monospace}
pre{padding:.8rem 1rem;background:var(--raised);border-radius:.4rem;white-space:pre-wrap}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--rule);vertical-align:top}th{font-weight:600;color:var(--muted)}
td.number,th.number{text-align:end;white-space:nowrap}td.number+td{white-space:nowrap}
ul{padding-inline-start:1.2rem;margin:.4rem 0}li{margin:.2rem 0}
details{margin:.3rem 0}summary{cursor:pointer}
.lead,.muted{color:var(--muted)}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--error)}
.verdict{font-size:1.15rem;font-weight:600;padding:.8rem 1rem;background:var(--raised);border-inline-start:.25rem solid;border-radius:.2rem}
.small{font-size:.875rem}
.pair{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr))}
`
