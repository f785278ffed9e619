import type { RecordNote } from '@ssi/rules'
import { partings } from '../partings/index.ts'
import { professionalDoesPartOfATrajectory } from './professional-does-part-of-a-trajectory.ts'
import { sessionAimsAtOneOfTwo } from './session-aims-at-one-of-two.ts'

/** What is worth a second look in an offering; where it is assessed by both definitions, where they part. */
export const offeringNotes: readonly RecordNote[] = [
  ...partings,
  professionalDoesPartOfATrajectory,
  sessionAimsAtOneOfTwo,
]
