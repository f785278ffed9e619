import { all, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { debated } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'
import { whenDone } from './when-done.ts'

const advice = {
  en: 'Say whether you are for or against the motion, and why. It is there to be argued with.',
  nl: 'Zeg of je voor of tegen de stelling bent, en waarom. Ze staat er om over te twisten.',
}

/** In topic one the module says so; that the other debates are alike is our reading. */
export const debateLeadsToAnOpinion = [
  rule<ProgressInput>({
    id: 'first-debate-leads-to-an-opinion',
    says: {
      en: 'In the debate of topic one the learner forms an opinion on the motion.',
      nl: 'Bij het debat van onderwerp één vormt de deelnemer een mening over de stelling.',
    },
    cite: cite(trainingModule.topicOne, 'secondTask'),
    force: 'should',
    about: ['training:motivational-interviewing-debate', 'training:one-to-one-motion'],

    holds: whenDone('motivational-interviewing-topic', 'debate', present('task.opinion')),
    advice,

    examples: {
      passes: [
        {
          topics: debated('motivational-interviewing-topic', {
            opinion: 'Against, because a group can, too.',
          }),
        },
      ],
      fails: [{ topics: debated('motivational-interviewing-topic') }],
    },
  }),

  rule<ProgressInput>({
    id: 'later-debates-lead-to-an-opinion',
    says: {
      en: 'The debates of the other topics end in an opinion on their motions as well.',
      nl: 'Ook de debatten van de andere onderwerpen eindigen in een mening over de stelling.',
    },
    cite: [
      cite(trainingModule.topicOne, 'secondTask'),
      cite(trainingModule.topicTwo, 'motion'),
      cite(trainingModule.topicThree, 'motion'),
      cite(trainingModule.topicFour, 'motion'),
    ],
    force: 'should',
    basis: 'derived',
    about: [
      'training:rigid-therapies-motion',
      'training:replaces-services-motion',
      'training:briefer-needs-skill-motion',
    ],

    holds: all(
      whenDone('network-therapy-topic', 'debate', present('task.opinion')),
      whenDone('mutual-aid-topic', 'debate', present('task.opinion')),
      whenDone('brief-interventions-topic', 'debate', present('task.opinion')),
    ),
    advice,

    examples: {
      passes: [{ topics: debated('mutual-aid-topic', { opinion: 'Against, because some want both.' }) }],
      fails: [{ topics: debated('mutual-aid-topic') }],
    },
  }),
]
