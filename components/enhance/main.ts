import { CloseMenu } from './close-menu'
import { CopyCode } from './copy-code'
import { defineElement } from './define-element'
import { FollowContents } from './follow-contents'
import { OpenSearch } from './open-search'
import { SharePage } from './share-page'
import { ThemeSwitch } from './theme-switch'
import { waitForReact } from './wait-for-react'

if (process.env.NODE_ENV === 'development') await waitForReact()

// The one module of all reading pages. Whatever only some pages need comes in a file of its own.
defineElement('theme-switch', ThemeSwitch)
defineElement('copy-code', CopyCode)
defineElement('follow-contents', FollowContents)
defineElement('close-menu', CloseMenu)
defineElement('open-search', OpenSearch)
defineElement('share-page', SharePage)
