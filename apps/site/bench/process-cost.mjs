// Says, when the process ends, what it took; loaded before anything else.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    console.log(`process-cost ${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}`)
  })
}
