import { expect, test } from 'vitest'
import { plainLine } from './plain-line'

test.each([
  ['&copy2018 Kim<br>All rights reserved.', '©2018 Kim All rights reserved.'],
  ['[© CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)', '© CC BY 4.0'],
  ['© { year } <a href="/about/">김가지</a> · **글**과 _그림_', '© 2026 김가지 · 글과 그림'],
  ['© {year} snake_case_name', '© 2026 snake_case_name'],
  ['<script>alert(1)</script>© 가지', '© 가지'],
  ['', ''],
])('%s', (line, text) => expect(plainLine(line, 2026)).toBe(text))
