import { all, type Condition, equals } from '@ssi/rules'
import type { ActivityInput } from '../records/activity.ts'

/** What makes a technique part of an intervention. */
export const isDefinedPackage: Condition<ActivityInput> = all(
  equals('clearlyDefined', true),
  equals('consistent', true),
  equals('evidenceBased', true),
)

/** Without it a keyworker's work stays below the threshold. */
export const isWholePackage: Condition<ActivityInput> = all(
  equals('complete', true),
  equals('consistent', true),
)

/** What the page says of the interventions that keyworkers do deliver. */
export const isPlannedPackage: Condition<ActivityInput> = all(
  equals('evidenceBased', true),
  equals('planned', true),
  equals('structured', true),
  equals('coherent', true),
)

/** The keyworker has learnt it and is supervised in it. */
export const isPrepared: Condition<ActivityInput> = all(equals('trained', true), equals('supervised', true))
