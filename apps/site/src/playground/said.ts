/** One thing that running code says, in the order it was said. */
export type Said =
  | { readonly kind: 'value'; readonly line: number; readonly text: string }
  | { readonly kind: 'line'; readonly level: 'log' | 'warn' | 'error'; readonly text: string }
  | { readonly kind: 'error'; readonly line?: number; readonly text: string }

/** What a sandbox tells the page. */
export type Message =
  | { readonly kind: 'started' }
  | { readonly kind: 'said'; readonly said: Said }
  /** The code came to its end; this many things it said were left out. */
  | { readonly kind: 'ended'; readonly leftOut: number; readonly milliseconds: number }

/** How a run came out. */
export type Ending =
  | Ended
  /** It did not come to its end in time. */
  | { readonly kind: 'stopped' }
  /** The sandbox did not start. */
  | { readonly kind: 'not-started' }

/** It came to its end; of what it said, this many things were left out. */
export interface Ended {
  readonly kind: 'ended'
  readonly leftOut: number
  readonly milliseconds: number
}
