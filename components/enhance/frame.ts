import { defineElement } from './define-element'
import { LoadFrame } from './load-frame'

defineElement('load-frame', LoadFrame)
