import { modelsOfCare2006, modelsOfCarePages as pages } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const {
  threshold: place,
  keyworking,
  comorbidTherapies,
  lowThreshold,
  otherStructuredTreatment,
} = modelsOfCare2006

/** What counts as a whole, what is only a part, and the line between the two. */
export const threshold = branch({
  'structured-psychosocial-intervention': {
    kind: 'class',
    broader: elsewhere('specific-category'),
    label: { en: 'structured psychosocial intervention' },
    definition: {
      en: 'Help with problem drug use that is given as a package of psychological treatment, evidence-based and carried through as a whole.',
    },
    basis: 'derived',
    not: {
      'psychosocial-treatment-skill': {
        en: 'a single technique is a part, and counts only within a package',
      },
      [elsewhere('keyworking')]: { en: 'a keyworker may deliver such a package, but then beside keyworking' },
      [elsewhere('therapy-for-a-co-morbid-problem')]: {
        en: 'that is aimed first at another problem than drug use',
      },
      [elsewhere('low-threshold-support')]: {
        en: 'advice, information and the like are no package of treatment',
      },
      [elsewhere('other-structured-treatment')]: {
        en: 'that is recorded only where none of the five categories is',
      },
    },
    synonyms: { en: ['structured psychosocial interventions', 'structured psychosocial treatment'] },
    hints: { en: ['SPI', 'psychosocial interventions', 'structured intervention'] },
    cite: [
      cite(place, 'package'),
      cite(keyworking, 'delivery'),
      cite(comorbidTherapies, 'carePlan'),
      cite(lowThreshold, 'kinds'),
      cite(otherStructuredTreatment, 'exclusive'),
    ],
    notes: [
      {
        text: { en: 'Other pages of the document place these interventions in its third tier.' },
        cite: [
          cite(pages.page12),
          cite(pages.page20),
          cite(pages.page21),
          cite(pages.page22),
          cite(pages.page23),
        ],
      },
      {
        text: {
          en: 'Elsewhere the document calls care planning what marks structured treatment, and counts the interventions of this chapter as such but for advice and information, harm reduction and aftercare.',
        },
        cite: [cite(pages.page28), cite(pages.page40)],
      },
    ],
    openQuestions: [
      { en: 'Page 43, on which the definition of psychosocial interventions begins, was not seen.' },
    ],
  },

  threshold: {
    kind: 'property',
    label: { en: 'threshold' },
    definition: {
      en: 'The line that single techniques stay below, and that a whole package of psychological treatment reaches.',
    },
    basis: 'derived',
    cite: [cite(place, 'technique'), cite(place, 'package')],
  },

  'psychosocial-treatment-skill': {
    kind: 'skill',
    label: { en: 'Psychosocial treatment skills' },
    definition: {
      en: 'A single technique of a treatment, usable in a face-to-face session by a keyworker among others, and not yet the treatment.',
    },
    not: {
      'structured-psychosocial-intervention': {
        en: 'that is the whole package a technique may be a part of',
      },
    },
    synonyms: { en: ['psychosocial treatment skill', 'psychological techniques', 'psychological technique'] },
    hints: { en: ['technique', 'skill'] },
    cite: [cite(place, 'technique'), cite(keyworking, 'support')],
  },

  'relapse-prevention-technique': {
    kind: 'skill',
    broader: 'psychosocial-treatment-skill',
    label: { en: 'particular relapse prevention techniques' },
    named: true,
    not: {
      [elsewhere('relapse-prevention-therapy')]: { en: 'that is the therapy, of which this is a part' },
    },
    synonyms: { en: ['relapse prevention technique', 'relapse prevention techniques'] },
    cite: cite(place, 'technique'),
  },

  'list-of-pros-and-cons': {
    kind: 'skill',
    broader: 'psychosocial-treatment-skill',
    label: { en: 'list of pros and cons' },
    definition: {
      en: 'Something a keyworker helps a client to write; it goes with motivational interviewing and is one technique, no intervention.',
    },
    not: {
      'full-motivational-interviewing': {
        en: 'that is the intervention itself, and this a part of the approach',
      },
    },
    synonyms: { en: ['pros and cons', 'pros and cons list', 'list of pros & cons'] },
    cite: cite(keyworking, 'prosAndCons'),
  },

  'full-motivational-interviewing': {
    kind: 'method',
    label: { en: 'full motivational interviewing intervention' },
    named: true,
    not: { 'list-of-pros-and-cons': { en: 'that is one technique often seen with it' } },
    hints: { en: ['motivational interviewing', 'MI'] },
    cite: cite(keyworking, 'prosAndCons'),
    openQuestions: [
      {
        en: 'Whether it is one of the motivational interventions that the page lists, the page does not say.',
      },
    ],
  },

  protocols: {
    kind: 'property',
    label: { en: 'protocols' },
    definition: {
      en: 'By their use something is worked out and given, so that it varies less and is easier to give; what it is stands on the page before.',
    },
    cite: cite(modelsOfCare2006.protocols),
    openQuestions: [{ en: 'The sentence begins on page 43, which was not seen.' }],
  },
})
