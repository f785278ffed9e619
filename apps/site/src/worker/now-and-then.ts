/** How often work that goes on is told, in milliseconds. */
const PAUSE = 100

/** Says now and then that it is time to tell how far work has gone. */
export function nowAndThen(): () => boolean {
  let last = performance.now()
  return () => {
    const now = performance.now()
    if (now - last < PAUSE) return false
    last = now
    return true
  }
}
