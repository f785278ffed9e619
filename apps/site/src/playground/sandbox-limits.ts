/** How long code may take, in milliseconds. */
export const LONGEST_RUN = 3000

/** How long a sandbox may take to come up, in milliseconds; a slow machine links the packages in a second or two. */
export const LONGEST_START = 20_000

/** How long, in milliseconds, what was promised and not awaited may take to fail. */
export const LATEST_FAILURE = 50

/** How many things code may say, and how long each may be; what is more is counted. */
export const MOST_SAID = 500
export const LONGEST_SAID = 20_000
