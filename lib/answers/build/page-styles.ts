import { colourOf, type Theme } from '../../record/theme'

/**
 * The style sheet of confirmations, sent by whoever answers: the reading pages' own has another address with each build,
 * and may lie on another host.
 */
export function pageStyles(theme: Theme): string {
  const coloursOf = (mode: 'light' | 'dark') =>
    ['ground', 'raised', 'ink', 'muted', 'rule', 'accent']
      .map((name) => `--${name}: ${colourOf(theme, name)[mode]}`)
      .join('; ')
  return `:root { color-scheme: light dark; ${coloursOf('light')} }
@media (prefers-color-scheme: dark) { :root { ${coloursOf('dark')} } }
* { box-sizing: border-box }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.75 "Pretendard", "Apple SD Gothic Neo", "Noto Sans KR", "Malgun Gothic", system-ui, sans-serif;
  word-break: keep-all;
  overflow-wrap: anywhere;
}
main { width: min(100% - 2.5rem, 37.75rem); margin: 0 auto; padding: clamp(2rem, 9vh, 6rem) 0 }
h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.35; letter-spacing: -0.02em; text-wrap: balance }
p { margin: 0 0 1rem }
h1 + p, .hint, label span, small { color: var(--muted) }
.hint, small { font-size: 0.875rem }
a { color: inherit; text-underline-offset: 0.24em }
blockquote { margin: 1.5rem 0; padding: 0.9rem 1.15rem; border-inline-start: 3px solid var(--accent); border-radius: 0 8px 8px 0; background: var(--raised) }
blockquote > :last-child { margin-bottom: 0 }
blockquote blockquote { margin: 0.75rem 0; border-color: var(--rule) }
pre { overflow-x: auto }
form { margin: 0 0 0.75rem }
label { display: block; margin-bottom: 0.9rem }
label span { display: block; font-size: 0.875rem }
small { display: block }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0 1rem }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
textarea, input:not([type=hidden]) {
  display: block;
  width: 100%;
  min-height: 2.75rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--muted);
  border-radius: 8px;
  background: var(--ground);
  color: inherit;
  font: inherit;
}
textarea { resize: vertical; margin-bottom: 0.75rem }
button { min-height: 2.75rem; padding: 0 1.2rem; border: 1px solid var(--accent); border-radius: 99px; background: var(--accent); color: var(--ground); font: inherit; font-weight: 600; cursor: pointer }
button.quiet { border-color: var(--muted); background: none; color: inherit; font-weight: 400 }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
.back { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule) }
.back a { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; min-height: 2.75rem; text-decoration: none }
.back span { color: var(--muted) }
.back a:hover { color: var(--accent) }
`
}
