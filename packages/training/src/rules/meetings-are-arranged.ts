import { every, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const meetingsAreArranged = rule<ProgressInput>({
  id: 'meetings-are-arranged',
  says: {
    en: 'The times of the meetings are arranged right away, one for each topic.',
    nl: 'De tijden van de bijeenkomsten worden meteen afgesproken, één voor elk onderwerp.',
  },
  cite: cite(trainingModule.studyGroup, 'meetings'),
  force: 'should',
  about: ['training:meeting-time'],

  holds: every('topics', 'topic', present('topic.meeting')),
  advice: {
    en: 'Arrange the meeting of this topic; it is the deadline of its tasks.',
    nl: 'Spreek de bijeenkomst van dit onderwerp af; dan moeten de taken klaar zijn.',
  },

  examples: {
    passes: [{ topics: fourTopics() }],
    fails: [{ topics: fourTopics({ 'network-therapy-topic': { meeting: 'none' } }) }],
    undetermined: [{}],
  },
})
