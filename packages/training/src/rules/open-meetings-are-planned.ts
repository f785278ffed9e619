import { atLeast, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { discussed } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'
import { whenDone } from './when-done.ts'

export const openMeetingsArePlanned = rule<ProgressInput>({
  id: 'open-meetings-are-planned',
  says: {
    en: 'In the discussion of topic three the learner plans to go to some open meetings.',
    nl: 'Bij de bespreking van onderwerp drie plant de deelnemer een paar open bijeenkomsten.',
  },
  cite: cite(trainingModule.topicThree, 'openMeetings'),
  force: 'should',
  about: ['training:open-meetings', 'training:arranging-with-a-colleague'],

  holds: whenDone('mutual-aid-topic', 'study-group-discussion', atLeast('task.openMeetingsPlanned', 1)),
  advice: {
    en: 'Plan one; arranged with a colleague it is likelier to happen.',
    nl: 'Plan er een; afgesproken met een collega komt het er eerder van.',
  },

  examples: {
    passes: [{ topics: discussed('mutual-aid-topic', { openMeetingsPlanned: 2 }) }],
    fails: [{ topics: discussed('mutual-aid-topic', { openMeetingsPlanned: 0 }) }],
  },
})
