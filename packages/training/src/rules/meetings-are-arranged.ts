import { every, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const meetingsAreArranged = rule<ProgressInput>({
  id: 'meetings-are-arranged',
  says: { en: 'The times of the meetings are arranged right away, one for each topic.' },
  cite: cite(trainingModule.studyGroup, 'meetings'),
  force: 'should',
  about: ['training:meeting-time'],

  holds: every('topics', 'topic', present('topic.meeting')),
  advice: { en: 'Arrange the meeting of this topic; it is the deadline of its tasks.' },

  examples: {
    passes: [{ topics: fourTopics() }],
    fails: [{ topics: fourTopics({ 'network-therapy-topic': { meeting: 'none' } }) }],
    undetermined: [{}],
  },
})
