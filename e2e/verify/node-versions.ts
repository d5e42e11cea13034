import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { environmentWith } from '../../lib/base/environment'
import { installTool } from '../../lib/tools/testing/install-tool'

/** The surroundings of a command that is to run on another Node, or null where that can't be had. */
export async function onNode(version: '22' | '24'): Promise<{ PATH: string } | null> {
  const folder = installTool(`node-${process.platform}-${process.arch}`, version)
  const bin = folder && join(folder, 'bin')
  return bin && existsSync(bin) ? { PATH: [bin, environmentWith({}).PATH].join(delimiter) } : null
}
