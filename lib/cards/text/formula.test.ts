import { expect, test } from 'vitest'
import { withoutFormulas } from './formula'

test.each([
  ['$E = mc^2$의 뜻', 'E = mc²의 뜻'],
  ['$O(n \\log n)$ 정렬', 'O(n log n) 정렬'],
  ['\\(x_{i+1}\\)과 $\\hat{y}$', 'xᵢ₊₁과 ŷ'],
  ['$\\frac{QK^\\top}{\\sqrt{d_k}}$ 이해', '(QK^T)/(√dₖ) 이해'],
  ['$f: \\mathbb{R}^n \\to \\mathbb{R}$', 'f: ℝⁿ → ℝ'],
  ['$n$번째', 'n번째'],
])('%s is said in plain signs', async (written, plain) => {
  expect(await withoutFormulas(written)).toBe(plain)
})

test.each(['$5와 $6의 차이', 'echo $HOME $PATH', '글'])('%s is no formula', async (written) => {
  expect(await withoutFormulas(written)).toBe(written)
})

test('what is no TeX stays as it is written', async () => {
  expect(await withoutFormulas('$\\frac{$')).toContain('frac')
})
