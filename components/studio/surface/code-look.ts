import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** Colours are the theme's; sizes and spaces of the field itself stand in `styles/surface.css`. */
export const codeLook = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.heading, color: 'var(--color-ink)', fontWeight: '700' },
    { tag: tags.strong, fontWeight: '700' },
    { tag: tags.strikethrough, textDecoration: 'line-through' },
    { tag: tags.emphasis, fontWeight: '600' },
    { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--color-muted)' },
    { tag: [tags.link, tags.url], color: 'var(--color-code-link)' },
    { tag: tags.monospace, fontFamily: 'var(--font-mono), var(--font-sans)', color: 'var(--color-code-string)' },
    { tag: tags.quote, color: 'var(--color-muted)' },
    { tag: tags.comment, color: 'var(--color-code-comment)' },
    { tag: tags.keyword, color: 'var(--color-code-keyword)' },
    { tag: tags.string, color: 'var(--color-code-string)' },
    { tag: tags.number, color: 'var(--color-code-number)' },
    { tag: tags.function(tags.variableName), color: 'var(--color-code-function)' },
    { tag: tags.typeName, color: 'var(--color-code-type)' },
    { tag: tags.propertyName, color: 'var(--color-code-property)' },
    { tag: tags.tagName, color: 'var(--color-code-tag)' },
    { tag: tags.attributeName, color: 'var(--color-code-attribute)' },
  ]),
)
