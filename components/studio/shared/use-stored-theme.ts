import { useEffect } from 'react'

/** Light or dark, as the author has chosen on the blog's pages (components/enhance/theme-switch.ts); else as the system. */
export function useStoredTheme(): void {
  useEffect(() => {
    try {
      const stored = localStorage.getItem('theme')
      if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored
    } catch {
      // The system decides.
    }
  }, [])
}
