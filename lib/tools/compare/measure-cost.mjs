import { writeFileSync } from 'node:fs'

/** Imported before a command whose cost is asked for: at its end, COST_FILE tells CPU seconds and the peak in MB. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: Math.round(maxRSS / 1024) }
  if (process.env.COST_FILE) writeFileSync(process.env.COST_FILE, JSON.stringify(cost))
})
