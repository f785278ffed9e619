import { notAfter, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const talkingToPeopleIsCompletedFirst = rule<ProgressInput>({
  id: 'talking-to-people-is-completed-first',
  says: {
    en: 'The module takes it that Talking to People was completed before its first topic.',
    nl: 'De module gaat ervan uit dat Talking to People vóór het eerste onderwerp is afgerond.',
  },
  cite: cite(trainingModule.introduction, 'prerequisite'),
  force: 'should',
  about: ['training:talking-to-people'],

  holds: notAfter('talkingToPeople', 'start'),
  advice: {
    en: 'Go through Talking to People first; every topic builds on its skills.',
    nl: 'Doe eerst Talking to People; elk onderwerp bouwt op die vaardigheden.',
  },

  examples: {
    passes: [{ talkingToPeople: '2026-01-10', start: '2026-02-01', topics: fourTopics() }],
    fails: [
      { talkingToPeople: 'none', topics: fourTopics() },
      { talkingToPeople: '2026-02-02', start: '2026-02-01', topics: fourTopics() },
    ],
    undetermined: [{ start: '2026-02-01' }],
  },
})
