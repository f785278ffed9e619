import { all, equals, rule, some } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const topicsAreFour = rule<ProgressInput>({
  id: 'topics-are-four',
  says: {
    en: 'The module has four topics: each of them once, and no other.',
    nl: 'De module heeft vier onderwerpen: elk één keer, en geen ander.',
  },
  cite: cite(trainingModule.method, 'topics'),
  force: 'definition',
  about: ['training:topic'],

  holds: all(
    equals('topics.length', 4),
    some('topics', 'topic', equals('topic.topic', 'motivational-interviewing-topic')),
    some('topics', 'topic', equals('topic.topic', 'network-therapy-topic')),
    some('topics', 'topic', equals('topic.topic', 'mutual-aid-topic')),
    some('topics', 'topic', equals('topic.topic', 'brief-interventions-topic')),
  ),
  advice: {
    en: 'List all four, those that have not been begun among them.',
    nl: 'Noem ze alle vier, ook die nog niet begonnen zijn.',
  },

  examples: {
    passes: [{ topics: fourTopics() }],
    fails: [{ topics: fourTopics().slice(0, 3) }, { topics: [...fourTopics(), ...fourTopics().slice(0, 1)] }],
    undetermined: [{}],
  },
})
