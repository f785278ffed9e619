/** What keeps code from running, and the line it stands on. */
export interface Fault {
  readonly line?: number
  readonly text: string
}
