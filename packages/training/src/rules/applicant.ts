import type { Rule } from '@ssi/rules'
import { applicantHasWhatThePageAsks } from './applicant-has-what-the-page-asks.ts'
import { applicantIsOfTheWiderAudience } from './applicant-is-of-the-wider-audience.ts'

/** The rules of an applicant for the course: what the page asks, and the audience of a news item. */
export const applicantRules: readonly Rule[] = [...applicantHasWhatThePageAsks, applicantIsOfTheWiderAudience]
