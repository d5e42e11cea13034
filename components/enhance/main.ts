import { CloseMenu } from './close-menu'
import { CopyCode } from './copy-code'
import { FollowContents } from './follow-contents'
import { OpenSearch } from './open-search'
import { ThemeSwitch } from './theme-switch'

// The one module of all reading pages. Whatever only some pages need comes in a file of its own.
customElements.define('theme-switch', ThemeSwitch)
customElements.define('copy-code', CopyCode)
customElements.define('follow-contents', FollowContents)
customElements.define('close-menu', CloseMenu)
customElements.define('open-search', OpenSearch)
