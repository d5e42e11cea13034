/** A template as a tree. `at`: offset in its text. */
export type TemplateNode =
  | { type: 'text'; text: string; at: number }
  | { type: 'output'; pipe: Pipe; at: number }
  | { type: 'if' | 'with' | 'range'; pipe: Pipe; body: TemplateNode[]; otherwise: TemplateNode[]; at: number }
  | { type: 'template'; name: string; pipe: Pipe | null; at: number }
  | { type: 'return'; pipe: Pipe | null; at: number }
  | { type: 'break' | 'continue'; at: number }

/** `$a := x | f y`: what is declared or assigned, and commands of which each gets the last one's value. */
export type Pipe = { names: string[]; assigns: boolean; commands: Operand[][]; at: number }

export type Operand = { at: number } & (
  | { type: 'dot' | 'nil' }
  | { type: 'value'; value: string | number | boolean; isFloat?: boolean }
  | { type: 'variable' | 'function'; name: string }
  /** `.a.b` of what stands here */
  | { type: 'field'; fields: string[] }
  | { type: 'chain'; of: Operand; fields: string[] }
  | { type: 'pipe'; pipe: Pipe }
)

export type ParsedTemplate = {
  nodes: TemplateNode[]
  /** by name: `{{ define }}` and `{{ block }}` */
  defined: Map<string, TemplateNode[]>
}
