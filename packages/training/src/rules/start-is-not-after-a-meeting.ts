import { every, implies, notAfter, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const startIsNotAfterAMeeting = rule<ProgressInput>({
  id: 'start-is-not-after-a-meeting',
  says: {
    en: 'No topic is discussed before topic one starts.',
    nl: 'Geen onderwerp wordt besproken voordat onderwerp één begint.',
  },
  cite: [cite(trainingModule.studyGroup, 'meetings')],
  force: 'should',
  basis: 'derived',
  about: ['training:meeting-time'],

  holds: every('topics', 'topic', implies(present('topic.meeting'), notAfter('start', 'topic.meeting'))),
  advice: { en: 'Correct the start or the meeting.', nl: 'Verbeter het begin of de bijeenkomst.' },

  examples: {
    passes: [{ start: '2026-03-01', topics: fourTopics() }],
    fails: [{ start: '2026-03-02', topics: fourTopics() }],
    undetermined: [{ topics: fourTopics() }],
  },
})
