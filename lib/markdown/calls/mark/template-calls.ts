import type { Problem } from '../../../base/problems'
import type { OpenTemplateCall, RunTemplates, TemplateTools } from '../../../record/calls/template-run'
import type { MarkdownSettings, Spot } from '../../../record/parsed-post'
import type { ShortcodeCall } from '../read/shortcode-nodes'
import { specFinder } from '../read/spec-finder'
import type { OpenCall, TemplateCalls } from './shortcode-calls'

type Around = {
  body: string
  file: string
  spotOf: (offset: number) => Spot
  tell: (problem: Problem) => void
}

/** The calls of a text whose templates are run; null where it calls none. */
export function templateCalls(
  { templates, shortcodes }: Pick<MarkdownSettings, 'templates' | 'shortcodes'>,
  run: RunTemplates | undefined,
  tools: TemplateTools,
  { body, file, spotOf, tell }: Around,
): TemplateCalls | null {
  if (!templates || !run) return null
  const begin = run(templates, tools)
  const begun = new WeakMap<OpenCall, OpenTemplateCall>()
  const specOf = specFinder(shortcodes)
  return { open, markdown: tools.markdown }

  function open(call: ShortcodeCall, ordinal: number, parent: OpenCall | null): OpenCall {
    const { line, column } = spotOf(call.start)
    const indent = /[^\S\n]*$/.exec(body.slice(body.lastIndexOf('\n', call.start - 1) + 1, call.start))?.[0] ?? ''
    const opened = begin({
      name: call.name,
      params: call.params,
      ordinal,
      position: `${file}:${line}:${column}`,
      indent: isFirst(body, call.start) ? indent : '',
      parent: (parent && begun.get(parent)) ?? null,
    })
    const one: OpenCall = {
      run(inner) {
        const outcome = opened.run(inner)
        if ('text' in outcome) return call.inner ? outcome.text : outcome.text.replaceAll('\n', `\n${indent}`)
        tell({ ...refusal(call, outcome.refused), remedy: outcome.refused.remedy })
        return null
      },
    }
    begun.set(one, opened)
    return one
  }

  /** Where we have a shortcode of that name, it stands there. */
  function refusal(
    { name, start }: ShortcodeCall,
    refused: { file: string; line: number; column: number; message: string },
  ): Problem {
    const { file: template, line, column } = refused
    const { line: at } = spotOf(start)
    const message = `shortcode "${name}" can't be run: ${refused.message}, called by ${file}:${at}`
    const severity = specOf(name)?.instead ? 'warning' : 'error'
    return { file: template, line, column, severity, code: 'template', message, canShow: true }
  }
}

/** Nothing but white space stands before it on its line. */
function isFirst(body: string, start: number): boolean {
  return body.slice(body.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}
