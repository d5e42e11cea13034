import type { WorkFiles } from '../base/workspace/work-files'

const name = 'render-plan.json'

export type RenderPlan = {
  /** what all pages of the build are made with (lib/serve/reuse/frame-state.ts); null: none is kept for the next one */
  frame: string | null
  /** addresses whose pages the build need not render: it has them from an earlier one */
  reused: string[]
}

export function writePlan(files: WorkFiles, plan: RenderPlan): void {
  files.write(name, plan)
}

/** Without a plan, as in `next dev`, nothing is kept. */
export function readPlan(files: WorkFiles): RenderPlan {
  return (files.read(name) as RenderPlan | undefined) ?? { frame: null, reused: [] }
}
