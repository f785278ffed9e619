import { trainingModule, trainingPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { tutors: place } = trainingModule

/** Who teaches the module, in the roles the page gives. */
export const tutors = branch({
  tutor: {
    kind: 'role',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'tutors' },
    definition: { en: 'One of two people whom the page introduces as teaching the module.' },
    basis: 'derived',
    synonyms: { en: ['tutor'] },
    cite: [cite(place, 'tober'), cite(place, 'raistrick')],
  },

  'consultant-addiction-psychologist': {
    kind: 'role',
    label: { en: 'Consultant Addiction Psychologist' },
    named: true,
    cite: cite(place, 'tober'),
  },

  'consultant-addiction-psychiatrist': {
    kind: 'role',
    label: { en: 'Consultant Addiction Psychiatrist' },
    named: true,
    cite: cite(place, 'raistrick'),
  },

  'gillian-tober': {
    kind: 'person',
    broader: 'tutor',
    label: { en: 'Dr Gillian Tober' },
    definition: {
      en: 'By the page, Consultant Addiction Psychologist; formerly Head of Training at Leeds Addiction Unit.',
    },
    synonyms: { en: ['Gillian Tober'] },
    hints: { en: ['Tober'] },
    cite: cite(place, 'tober'),
    notes: [
      {
        text: {
          en: 'Tober, of Leeds, took part in a trial of social behaviour and network therapy and wrote slides on it.',
        },
        cite: [cite(trainingPublications.ukatt2005), cite(trainingPublications.networkTherapySlides)],
      },
    ],
  },

  'duncan-raistrick': {
    kind: 'person',
    broader: 'tutor',
    label: { en: 'Dr Duncan Raistrick' },
    definition: {
      en: 'By the page, Consultant Addiction Psychiatrist; formerly Clinical Director at Leeds Addiction Unit.',
    },
    synonyms: { en: ['Duncan Raistrick'] },
    hints: { en: ['Raistrick'] },
    cite: cite(place, 'raistrick'),
  },

  'leeds-addiction-unit': {
    kind: 'organisation',
    label: { en: 'Leeds Addiction Unit' },
    definition: { en: 'Where both who teach the module worked before.' },
    basis: 'derived',
    cite: [cite(place, 'tober'), cite(place, 'raistrick')],
  },
})
