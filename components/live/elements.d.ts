import type { HTMLAttributes } from 'react'

type WakeFigure = HTMLAttributes<HTMLElement> &
  Partial<Record<'src' | 'words' | 'values' | 'loading' | 'failed', string>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wake-figure': WakeFigure
    }
  }
}
