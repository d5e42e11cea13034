import type { HTMLAttributes } from 'react'

type Custom<Attributes extends string = never> = HTMLAttributes<HTMLElement> & Partial<Record<Attributes, string>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'close-menu': Custom
      'copy-code': Custom<'label' | 'done'>
      'follow-contents': Custom
      'load-frame': Custom<'src' | 'ratio' | 'label'>
      'nearest-pages': Custom<'base' | 'lists' | 'label'>
      'open-search': Custom<'src' | 'language'>
      'search-page': Custom
      'site-answers': Custom<'page' | 'api' | 'local'>
      'share-page': Custom<'src' | 'copied' | 'talk' | 'failed'>
      'zoom-picture': Custom<'label' | 'close'>
      'theme-switch': Custom<'label' | 'auto' | 'light' | 'dark'>
    }
  }
}
