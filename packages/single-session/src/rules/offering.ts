import type { Rule } from '@ssi/rules'
import { clientIsInControl } from './dutch-page/client-is-in-control.ts'
import { eachContactIsComplete } from './dutch-page/each-contact-is-complete.ts'
import { formIsNamedOnThePage } from './dutch-page/form-is-named-on-the-page.ts'
import { partnerIsNamedOnThePage } from './dutch-page/partner-is-named-on-the-page.ts'
import { partnerIsTrained } from './dutch-page/partner-is-trained.ts'
import { serviceBooksNoFollowUp } from './dutch-page/service-books-no-follow-up.ts'
import { sessionAimsAtChange } from './dutch-page/session-aims-at-change.ts'
import { sessionFollowsAStructure } from './dutch-page/session-follows-a-structure.ts'
import { sessionIsBounded } from './dutch-page/session-is-bounded.ts'
import { assessmentGivesGuidanceOrSupport } from './foi1202/assessment-gives-guidance-or-support.ts'
import { intentIsTherapeutic } from './foi1202/intent-is-therapeutic.ts'
import { interventionStandsAlone } from './foi1202/intervention-stands-alone.ts'
import { noFollowUpIsPresumed } from './foi1202/no-follow-up-is-presumed.ts'
import { noRepeatUseIsPresumed } from './foi1202/no-repeat-use-is-presumed.ts'
import { oneSessionIsTheDesign } from './foi1202/one-session-is-the-design.ts'
import { selfHelpIsForOneUse } from './foi1202/self-help-is-for-one-use.ts'
import { sessionGivesSupportAndGuidance } from './foi1202/session-gives-support-and-guidance.ts'
import { sessionIsForASpecificIssue } from './foi1202/session-is-for-a-specific-issue.ts'
import { sessionIsPlanned } from './foi1202/session-is-planned.ts'

/** The rules of each definition on an offering, in the order of its text. */
export const definitionRules = {
  foi1202: [
    sessionIsPlanned,
    oneSessionIsTheDesign,
    sessionGivesSupportAndGuidance,
    sessionIsForASpecificIssue,
    intentIsTherapeutic,
    interventionStandsAlone,
    noFollowUpIsPresumed,
    noRepeatUseIsPresumed,
    selfHelpIsForOneUse,
    assessmentGivesGuidanceOrSupport,
  ],
  'one-session-nl': [
    eachContactIsComplete,
    clientIsInControl,
    serviceBooksNoFollowUp,
    sessionIsBounded,
    sessionAimsAtChange,
    formIsNamedOnThePage,
    partnerIsNamedOnThePage,
    partnerIsTrained,
    sessionFollowsAStructure,
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>

/** The rules on an offering. */
export const offeringRules: readonly Rule[] = [
  ...definitionRules.foi1202,
  ...definitionRules['one-session-nl'],
]
