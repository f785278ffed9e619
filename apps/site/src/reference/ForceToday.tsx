/** Said of every source of which nothing seen says that it is in force today. */
export function ForceToday() {
  return <p className="aside">This reference does not know whether it still applies.</p>
}
