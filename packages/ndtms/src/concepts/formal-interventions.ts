import { ndtmsAid, ndtmsPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** The five formal psychosocial interventions, in the order of the aid. */
export const formalInterventions = branch({
  counselling: {
    kind: 'class',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: 'Counselling' },
    definition: {
      en: 'Talks with a young person, in the same room or as good as that, about a problem to be solved or about how they see and treat substance misuse.',
    },
    not: {
      'cognitive-behavioural-therapy': {
        en: 'that is a psychotherapy and proceeds systematically towards goals',
      },
      [elsewhere('counsellor')]: {
        en: 'the person who holds the talks; no protected profession is meant, such as counselling psychologist',
      },
    },
    cite: [
      cite(ndtmsAid.counselling, 'counsellor'),
      cite(ndtmsAid.counselling, 'channel'),
      cite(ndtmsAid.counselling, 'purpose'),
    ],
  },

  'cognitive-behavioural-therapy': {
    kind: 'class',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: 'Cognitive behavioural therapy' },
    definition: {
      en: 'A psychotherapy by talking that works systematically, towards goals, on feelings, actions and thoughts that do harm.',
    },
    not: {
      'relapse-prevention': {
        en: 'recorded as an intervention of its own, though the aid describes it as a form of this one',
      },
      'motivational-interviewing': { en: 'that is brief, and is after the wish to change' },
    },
    synonyms: { en: ['CBT'] },
    hints: { nl: ['cognitieve gedragstherapie', 'CGT'] },
    cite: [
      cite(ndtmsAid.cognitiveBehaviouralTherapy, 'therapy'),
      cite(ndtmsAid.cognitiveBehaviouralTherapy, 'targets'),
      cite(ndtmsAid.cognitiveBehaviouralTherapy, 'procedure'),
    ],
    notes: [
      {
        text: {
          en: 'The sibling aid for the community puts relapse prevention CBT inside its cognitive and behavioural group.',
        },
        cite: cite(ndtmsPublications.communityAid),
      },
    ],
  },

  'motivational-interviewing': {
    kind: 'class',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: 'Motivational interviewing' },
    definition: {
      en: 'Brief psychotherapy in which a young person weighs their use against what they value and want, and finds a reason to change.',
    },
    not: {
      [elsewhere('increasing-motivation')]: {
        en: 'a component of key working, not this formal intervention',
      },
    },
    synonyms: { en: ['MI'] },
    hints: { nl: ['motiverende gespreksvoering'] },
    cite: [cite(ndtmsAid.motivationalInterviewing, 'brief'), cite(ndtmsAid.motivationalInterviewing, 'aim')],
    notes: [
      {
        text: {
          en: 'The sibling aid for the community counts both motivational interviewing and motivational enhancement therapy as motivational.',
        },
        cite: cite(ndtmsPublications.communityAid),
      },
    ],
    openQuestions: [
      { en: 'How short brief is: the aid gives no number of sessions, and none may be read into it.' },
    ],
  },

  'relapse-prevention': {
    kind: 'class',
    // The definition makes it a form of that therapy; the headings list the two side by side. Both are kept.
    broader: 'cognitive-behavioural-therapy',
    label: { en: 'Relapse prevention' },
    definition: {
      en: 'A form of CBT that teaches three skills: to know when and where drug use is closest, to stay out of it, and to cope when one cannot.',
    },
    not: {
      'cognitive-behavioural-therapy': {
        en: 'the wider therapy, with a heading and a record type of its own',
      },
      [elsewhere('medication-to-prevent-relapse')]: {
        en: 'medication is a pharmacological intervention; this one teaches skills',
      },
      [elsewhere('preventing-relapse')]: { en: 'a component of key working, not this formal intervention' },
    },
    synonyms: { en: ['relapse-prevention CBT'] },
    hints: { en: ['RP'], nl: ['terugvalpreventie'] },
    cite: [
      cite(ndtmsAid.relapsePrevention, 'therapy'),
      cite(ndtmsAid.relapsePrevention, 'identify'),
      cite(ndtmsAid.relapsePrevention, 'avoid'),
      cite(ndtmsAid.relapsePrevention, 'cope'),
    ],
  },

  'family-work': {
    kind: 'class',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: 'Family work' },
    definition: {
      en: 'Psychosocial help for the relatives and carers of a young person, so that they can bear what the misuse does to them and be a better support.',
    },
    not: {
      [elsewhere('family-relationships')]: {
        en: 'a problem that key working helps the young person with; here the relatives are helped',
      },
    },
    cite: [cite(ndtmsAid.familyWork, 'definition'), cite(ndtmsAid.familyWork, 'examples')],
    notes: [
      {
        text: {
          en: 'The sibling aid for the community describes relatives in the same words and adds that this is no brief advice and information.',
        },
        cite: cite(ndtmsPublications.communityAid),
      },
    ],
  },
})
