/** Milliseconds of this process's own time: on a busy machine the clock says nothing about the code. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
