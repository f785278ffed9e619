import { present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const sessionIsForASpecificIssue = rule<OfferingInput>({
  id: 'session-is-for-a-specific-issue',
  says: {
    en: 'It is for a specific issue or problem.',
    nl: 'Het is voor een bepaalde kwestie of een bepaald probleem.',
  },
  cite: cite(foi1202.definition, 'firstSentence'),
  force: 'definition',
  about: ['single-session:specific-issue-or-problem'],

  holds: present('specificIssue'),
  advice: { en: 'Name the issue or problem it is for.', nl: 'Noem de kwestie of het probleem.' },

  examples: { passes: [{ specificIssue: 'sleep' }], fails: [{ specificIssue: 'none' }], undetermined: [{}] },
})
