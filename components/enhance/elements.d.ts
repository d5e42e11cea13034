import type { HTMLAttributes } from 'react'

type Element<Attributes extends string = never> = HTMLAttributes<HTMLElement> & Partial<Record<Attributes, string>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'close-menu': Element
      'copy-code': Element<'label' | 'done'>
      'follow-contents': Element
      'open-search': Element
      'zoom-picture': Element<'label' | 'close'>
      'theme-switch': Element<'label' | 'auto' | 'light' | 'dark'>
    }
  }
}
