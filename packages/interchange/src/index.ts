export { publicAddress } from './address.ts'
export { feel } from './feel/feel.ts'
export { feelPossible, feelStanding } from './feel/feel-standing.ts'
export { decisionDmn } from './dmn/decision-dmn.ts'
