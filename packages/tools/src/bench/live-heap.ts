import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** How many bytes are held once everything that can go has gone. */
export function liveHeap(): number {
  collect()
  return process.memoryUsage().heapUsed
}
