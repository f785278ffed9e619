/** Seconds that this thread has worked so far: what else the machine does meanwhile does not count. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
