import './styles'

/** Only the page knows its language, so the page writes `<html lang>` (components/page/document.tsx). */
export default function ReadingLayout({ children }: { children: React.ReactNode }) {
  return children
}
