import { count } from '../../count.json'

export const dynamicParams = false

export function generateStaticParams() {
  return Array.from({ length: count }, (_, index) => ({ number: String(index) }))
}

export default function Page() {
  return null
}
