/** Of Node's `os`, `util` and `child_process` what the content step asks beside its real work. */
export const availableParallelism = () => 1
export const cpus = () => []
export const tmpdir = () => '/tmp'

/** Of data, as `util` compares it. */
export function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** There is no git, nor anything else. */
export const spawnSync = () => ({ status: 1, stdout: '', stderr: '' })
