export type { SingleSessionId } from './scheme.ts'
export { singleSession } from './scheme.ts'
export { isSingleSessionId, singleSessionLabel } from './label.ts'
export { singleSessionDutchLabel } from './dutch-label.ts'
