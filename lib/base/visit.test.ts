import type { Parent } from 'unist'
import { visit as unistVisit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { SKIP, visit } from './visit'

type Tree = { type: string; name?: string; children?: Tree[] }

const leaf = (name: string): Tree => ({ type: 'leaf', name })
const tree = (): Tree => ({
  type: 'root',
  children: [leaf('a'), { type: 'branch', name: 'b', children: [leaf('c'), leaf('d')] }, leaf('e')],
})

/** What is met in turn, by ours and by the package whose meaning it has. */
function both(visitor: (node: Tree, index: number | undefined, parent: Parent | undefined) => unknown, type?: string) {
  return [visit, unistVisit as typeof visit].map((walk) => {
    const met: string[] = []
    const root = tree()
    const note = (node: Tree, index: number | undefined, parent: Parent | undefined) => {
      met.push(`${node.name ?? node.type} ${index} ${parent?.type}`)
      return visitor(node, index, parent)
    }
    if (type) walk(root, type, note as never)
    else walk(root, note as never)
    return { met, root }
  })
}

describe('a tree is walked as unist-util-visit walks it', () => {
  test.each<[string, Parameters<typeof both>]>([
    ['every node', [() => undefined]],
    ['those of a type', [() => undefined, 'leaf']],
    ['without the children of one', [(node) => (node.type === 'branch' ? SKIP : undefined)]],
    [
      'where one is taken out',
      [
        (node, index, parent) => {
          if (node.name !== 'a' || index === undefined) return
          parent?.children.splice(index, 1)
          return index
        },
      ],
    ],
    [
      'where one becomes two, of which neither is met',
      [
        (node, index, parent) => {
          if (node.type !== 'branch' || index === undefined) return
          parent?.children.splice(index, 1, leaf('x') as never, leaf('y') as never)
          return [SKIP, index + 2]
        },
      ],
    ],
    [
      'where the children become others',
      [
        (node) => {
          if (node.type === 'branch') node.children = [leaf('z')]
        },
      ],
    ],
  ])('%s', (_, how) => {
    const [ours, theirs] = both(...how)
    expect(ours).toEqual(theirs)
    expect(ours?.met.length).toBeGreaterThan(1)
  })
})
