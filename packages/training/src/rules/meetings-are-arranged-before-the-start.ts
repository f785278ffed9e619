import { notAfter, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const meetingsAreArrangedBeforeTheStart = rule<ProgressInput>({
  id: 'meetings-are-arranged-before-the-start',
  says: {
    en: 'Right away is read as: before topic one starts, or on its first day.',
    nl: 'Meteen is gelezen als: voordat onderwerp één begint, of op de eerste dag ervan.',
  },
  cite: [cite(trainingModule.studyGroup, 'meetings')],
  force: 'should',
  basis: 'derived',
  about: ['training:meeting-time'],

  holds: notAfter('meetingsArranged', 'start'),
  advice: {
    en: 'Arrange the meetings now if they are not; where the line runs is our reading.',
    nl: 'Spreek de bijeenkomsten nu af als dat nog niet gebeurd is; waar de grens loopt, is onze lezing.',
  },

  examples: {
    passes: [{ meetingsArranged: '2026-02-15', start: '2026-02-20', topics: fourTopics() }],
    fails: [{ meetingsArranged: '2026-02-25', start: '2026-02-20', topics: fourTopics() }],
    undetermined: [{ start: '2026-02-20' }],
  },
})
