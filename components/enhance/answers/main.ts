import { defineElement } from '../define-element'
import { SiteAnswers } from './site-answers'

defineElement('site-answers', SiteAnswers)
