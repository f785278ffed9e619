import { parts } from '../words/parts.ts'

/** Said of every source of which nothing seen says that it is in force today. */
export function ForceToday() {
  return <p className="aside">{parts.forceToday}</p>
}
