import { guidingQuestionIds } from '../choices.ts'
import type { ProgressInput } from '../records/progress.ts'
import { fourTopics } from './four-topics.ts'

/**
 * The progress of a learner who has done everything the module asks.
 *
 * @example
 * ```ts run
 * import { checkProgress, completeProgress } from '@ssi/training'
 * checkProgress(completeProgress).verdict // => 'conforms'
 * ```
 */
export const completeProgress: ProgressInput = {
  talkingToPeople: '2026-01-10',
  start: '2026-02-20',
  studyGroup: 'one-colleague',
  meetingsArranged: '2026-02-15',
  timeZone: 'Europe/London',
  topics: fourTopics({
    'motivational-interviewing-topic': {
      meeting: '2026-03-01T18:30',
      'explore-the-resources': {
        done: '2026-02-22',
        reflection: 'I ask too early what somebody is going to do.',
        questions: [...guidingQuestionIds],
      },
      debate: {
        done: '2026-02-26',
        reflection: 'A group can move somebody, too.',
        opinion: 'Against: I have seen two people encourage each other.',
      },
      'study-group-discussion': {
        done: '2026-03-01',
        reflection: 'Next week I listen for one more minute before I ask.',
        practised: true,
      },
    },
    'network-therapy-topic': {
      meeting: '2026-03-08T18:30',
      'explore-the-resources': { done: '2026-03-04', reflection: 'Who else is there? I seldom ask.' },
      debate: {
        done: '2026-03-05',
        reflection: 'Structure is not the same as rigidity.',
        opinion: 'Against: a plan can bend.',
      },
      'study-group-discussion': { done: '2026-03-08', reflection: 'I will draw the network with people.' },
    },
    'mutual-aid-topic': {
      meeting: '2026-03-15T18:30',
      'explore-the-resources': { done: '2026-03-10', reflection: 'I knew of fewer groups than there are.' },
      debate: {
        done: '2026-03-12',
        reflection: 'The two can stand side by side.',
        opinion: 'Against: some people want both.',
      },
      'study-group-discussion': {
        done: '2026-03-15',
        reflection: 'We go on Thursday.',
        openMeetingsPlanned: 2,
      },
    },
    'brief-interventions-topic': {
      meeting: '2026-03-22T18:30',
      'explore-the-resources': { done: '2026-03-17', reflection: 'How long is a question of its own.' },
      debate: {
        done: '2026-03-19',
        reflection: 'Short is not easy.',
        opinion: 'For: there is no second try.',
      },
      'study-group-discussion': { done: '2026-03-22', reflection: 'I would like to be watched once.' },
    },
  }),
}
