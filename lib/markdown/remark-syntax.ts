import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { PluggableList } from 'unified'
import type { SyntaxSettings } from '../record/parsed-post'
import { remarkBareLinks } from './rules/bare-links'
import { remarkBlockAttributes } from './rules/block-attributes'
import { remarkEmoji } from './rules/text/emoji'
import { remarkTypographer } from './rules/text/typographer'
import { remarkWikilinks } from './rules/text/wikilinks'
import { remarkUnquotedAttributes } from './rules/unquoted-attributes'
import { remarkConstructs } from './syntax/constructs'
import { remarkDefinitionList } from './syntax/definition-list'
import { remarkExtras } from './syntax/extras'
import { remarkMathSyntax } from './syntax/math'

/**
 * What the parser itself must know, in order. All that reads a text has these lines, and so sees the same in it: the
 * rules, and whatever compiles the source of an `.mdx` file.
 */
export function remarkSyntax({ markup, emoji, wikilinks }: SyntaxSettings): PluggableList {
  return [
    remarkParse,

    // One tilde is a range in Korean (1~2일), never a deletion.
    [remarkGfm, { singleTilde: false }],
    // Bold and italic next to a particle. Takes over emphasis, so it follows what defines it.
    remarkCjkFriendly,
    // After remark-gfm, whose strikethrough it replaces; without the option it would bring one tilde back.
    [remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }],
    // After emphasis: nothing inside a formula is a mark.
    [remarkMathSyntax, { markup }],
    ...(markup.definitionList ? [remarkDefinitionList] : []),
    [remarkExtras, { markup }],
    ...(emoji ? [remarkEmoji] : []),
    // Before the links whose brackets these would be.
    ...(wikilinks ? [remarkWikilinks] : []),
    // Only the parser still tells \" from ", so quotes can't wait for the tree.
    [remarkTypographer, { markup }],
    [remarkBlockAttributes, markup],
    remarkUnquotedAttributes,
    // After remark-gfm, whose addresses it replaces.
    [remarkBareLinks, markup],
    // After all syntax, because it switches off what the site has switched off.
    [remarkConstructs, markup],
  ]
}
