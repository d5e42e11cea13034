import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import type { Problem } from '../../base/problems'
import { visit } from '../../base/visit'
import { noteInput } from '../../base/workspace/inputs'
import type { Workspace } from '../../base/workspace/workspace'
import { type DiagramSource, drawingName, spokenWords } from '../../diagrams/diagram-source'
import { drawingCopy } from '../../diagrams/drawing-copy'
import { drawingTree } from '../../diagrams/drawing-tree'
import { readSpot } from '../../record/spot'
import type { Theme } from '../../record/theme'

/** A Mermaid diagram of the site, for `npm run diagrams`. */
export type MermaidUse = { file: string; place: { line: number; column: number }; source: string; name: string }

const usesFile = 'mermaid.json'

export function writeMermaidUses({ files }: Pick<Workspace, 'files'>, uses: readonly MermaidUse[]): void {
  files.write(usesFile, uses)
}

export function readMermaidUses({ files }: Pick<Workspace, 'files'>): MermaidUse[] {
  return files.read(usesFile) as MermaidUse[]
}

/** Beside the post in our own folder, so that they are committed with it. */
export function drawingPath({ isOwnSite, siteFolder, drawingsFolder }: Workspace, file: string, name: string): string {
  return isOwnSite ? join(siteFolder, dirname(file), name) : join(drawingsFolder, name)
}

/**
 * Puts drawings where a resolved body has diagrams. Graphviz and GoAT draw now; Mermaid was drawn by `npm run diagrams`, because
 * it needs a browser. Where there is no drawing the source stays, with its name. Changes the tree.
 */
export async function drawDiagrams(
  tree: Root,
  file: string,
  {
    workspace,
    theme,
    word,
    publish,
  }: {
    workspace: Workspace
    theme: Theme
    /** what a diagram is called that has no title */
    word: string
    /** puts a drawing where feeds find it, and answers where */
    publish: (svg: string) => string
  },
): Promise<{ problems: Problem[]; mermaid: MermaidUse[] }> {
  const problems: Problem[] = []
  const mermaid: MermaidUse[] = []
  const calls: Element[] = []
  visit(tree, 'element', (node) => {
    if (node.tagName === 'gaji-shortcode' && /^(?:mermaid|graphviz|goat)$/i.test(String(node.properties.name))) {
      calls.push(node)
    }
  })
  for (const [at, call] of calls.entries()) await draw(call, `drawing-${at + 1}`)
  return { problems, mermaid }

  async function draw(call: Element, prefix: string) {
    const place = readSpot(call.properties.place)
    const note = (problem: Pick<Problem, 'severity' | 'code' | 'message' | 'remedy'>) =>
      problems.push({ file, ...place, canShow: true, ...problem })
    const diagram = diagramOf(call)
    const name = drawingName(diagram)
    if (diagram.kind === 'mermaid') mermaid.push({ file, place, source: diagram.source, name })
    const svg = await drawingOf(diagram, () => mermaidOf(workspace, file, name, note), note)
    if (svg === null) return
    const { title, description } = spokenWords(diagram.source)
    const scale = diagram.kind === 'dot' ? 1.15 : 1
    const drawing = drawingTree(svg, prefix, { title: title ?? word, description }, scale)
    if (typeof drawing === 'string') {
      note({
        severity: 'error',
        code: 'diagram-loses-parts',
        message: `도표를 온전히 그릴 수 없습니다 / the diagram would lose parts: ${drawing}`,
      })
      return
    }
    call.children.unshift(part('drawing', drawing))
    // Letters drawn as lines read as well as letters.
    const copy = diagram.kind === 'goat' ? null : drawingCopy(svg, theme, scale)
    if (!copy) return
    const alt = [title ?? word, descriptionIn(drawing)].filter(Boolean).join(': ')
    const properties = { src: publish(copy.svg), alt, width: copy.width, height: copy.height }
    call.children.unshift(part('copy', { type: 'element', tagName: 'img', properties, children: [] }))
  }
}

function part(name: string, child: Element): Element {
  return { type: 'element', tagName: 'gaji-part', properties: { name }, children: [child] }
}

function descriptionIn(drawing: Element): string {
  let words = ''
  visit(drawing, 'element', (node) => {
    if (node.tagName === 'desc') words ||= toText(node)
  })
  return words
}

type Note = (problem: Pick<Problem, 'severity' | 'code' | 'message' | 'remedy'>) => void

async function drawingOf(
  { kind, source }: DiagramSource,
  drawn: () => string | null,
  note: Note,
): Promise<string | null> {
  if (kind === 'mermaid') return drawn()
  return kind === 'dot' ? await dotOf(source, note) : (await import('../../diagrams/draw-goat')).drawGoat(source)
}

function mermaidOf(workspace: Workspace, file: string, name: string, note: Note): string | null {
  const path = drawingPath(workspace, file, name)
  noteInput(path)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  note({
    severity: workspace.isOwnSite ? 'error' : 'warning',
    code: 'diagram-not-drawn',
    message: '도표를 아직 그리지 않았거나 그 뒤에 고쳤습니다 / the diagram is not drawn yet, or was changed since',
    remedy: 'npm run diagrams',
  })
  return null
}

async function dotOf(source: string, note: Note): Promise<string | null> {
  try {
    // Loaded where a page needs it: it weighs as much as all the rest of the content step.
    const { drawDot } = await import('../../diagrams/draw-dot')
    return await drawDot(source)
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error)
    note({
      severity: 'error',
      code: 'bad-diagram',
      message: `Graphviz: ${reason}`,
      remedy: 'https://graphviz.org/doc/info/lang.html',
    })
    return null
  }
}

function diagramOf(call: Element): DiagramSource {
  const name = String(call.properties.name).toLowerCase()
  const kind = name === 'mermaid' || name === 'goat' ? name : 'dot'
  const code: Element[] = []
  visit(call, 'element', (node) => {
    if (node.tagName === 'code') code.push(node)
  })
  return {
    kind,
    source: code
      .map((element) => toText(element, { whitespace: 'pre' }))
      .join('\n')
      // The first line of letters may be moved to the right.
      .replace(/^\s*\n|\s+$/g, ''),
  }
}
