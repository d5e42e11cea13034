import type { Problem } from '../../../base/problems'
import type { OpenTemplateCall, RunTemplates, TemplateOutcome, TemplateTools } from '../../../record/calls/template-run'
import type { ShortcodeSpec, Spot } from '../../../record/parsed-post'
import type { ShortcodeCall } from '../read/shortcode-nodes'
import type { OpenCall, TemplateCalls } from './shortcode-calls'

type Around = {
  body: string
  file: string
  specOf: (name: string) => ShortcodeSpec | undefined
  spotOf: (offset: number) => Spot
  tell: (problem: Problem) => void
}

/** The calls of a text whose templates are run. */
export function templateCalls(
  begin: ReturnType<RunTemplates>,
  { markdown }: Pick<TemplateTools, 'markdown'>,
  { body, file, specOf, spotOf, tell }: Around,
): TemplateCalls {
  const begun = new WeakMap<OpenCall, OpenTemplateCall>()
  return { open, markdown }

  function open(call: ShortcodeCall, ordinal: number, parent: OpenCall | null): OpenCall {
    const { line, column } = spotOf(call.start)
    const before = body.slice(body.lastIndexOf('\n', call.start - 1) + 1, call.start)
    const indent = /[^\S\n]*$/.exec(before)?.[0] ?? ''
    const opened = begin({
      name: call.name,
      params: call.params,
      ordinal,
      position: `${file}:${line}:${column}`,
      // Only where nothing else stands before it on its line.
      indent: before.trim() === '' ? indent : '',
      parent: (parent && begun.get(parent)) ?? null,
    })
    const one: OpenCall = {
      run(inner) {
        const outcome = opened.run(inner)
        if ('text' in outcome) return call.inner ? outcome.text : outcome.text.replaceAll('\n', `\n${indent}`)
        tell(refusal(call, outcome.refused))
        return null
      },
    }
    begun.set(one, opened)
    return one
  }

  /** Where we have a shortcode of that name, it stands there. */
  function refusal(
    { name, start }: ShortcodeCall,
    { message: why, ...refused }: Extract<TemplateOutcome, { refused: unknown }>['refused'],
  ): Problem {
    const { line: at } = spotOf(start)
    const message = `shortcode "${name}" can't be run: ${why}, called by ${file}:${at}`
    const severity = specOf(name)?.instead ? 'warning' : 'error'
    return { ...refused, severity, code: 'template', message, canShow: true }
  }
}
