import { singleSessionPage } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { evidence, severity } = singleSessionPage

const youngPeople = { en: 'young people', nl: 'jongeren' }

/** What the page tells of a meta-analysis; it gives no number, and its chart is lost. */
export const evidenceOfThePage = branch({
  'young-people': {
    kind: 'population',
    label: youngPeople,
    named: true,
    cite: cite(evidence, 'population'),
    openQuestions: [
      { en: 'Up to which age: the page does not say.', nl: 'Tot welke leeftijd staat er niet.' },
    ],
  },

  'meta-analysis-of-the-page': {
    kind: 'document',
    label: { en: 'meta-analysis', nl: 'meta-analyse' },
    definition: {
      en: 'The study from which the page takes its findings; its link and its chart are lost.',
      nl: 'Het onderzoek waar de pagina haar bevindingen vandaan heeft; de link en de grafiek zijn weg.',
    },
    cite: cite(evidence, 'metaAnalysis'),
    openQuestions: [
      {
        en: 'Which study the chart comes from. Two of 2017 agree with it in direction; that they are meant is inference.',
        nl: 'Uit welk onderzoek de grafiek komt. Twee uit 2017 wijzen dezelfde kant op; dat die bedoeld zijn, is een gevolgtrekking.',
      },
    ],
  },

  'standard-treatments-of-12-to-16-sessions': {
    kind: 'class',
    broader: 'meta-analysis-of-the-page',
    label: {
      en: 'standard treatments of 12 to 16 sessions',
      nl: 'standaard behandelingen van 12 tot 16 sessies',
    },
    definition: {
      en: 'What single sessions were compared with, red in the lost chart; no norm of how long treatment should last.',
      nl: 'Waarmee eenmalige sessies zijn vergeleken, rood in de verloren grafiek; geen norm voor de duur van een behandeling.',
    },
    cite: cite(evidence, 'comparator'),
  },

  'interventions-of-one-session': {
    kind: 'class',
    broader: 'meta-analysis-of-the-page',
    label: { en: 'interventions of one session', nl: 'interventies van één sessie' },
    definition: {
      en: 'What was compared with longer treatment, blue in the lost chart.',
      nl: 'Wat met langere behandeling is vergeleken, blauw in de verloren grafiek.',
    },
    cite: cite(evidence, 'singleSession'),
  },

  'length-of-follow-up': {
    kind: 'property',
    broader: 'meta-analysis-of-the-page',
    label: { en: 'length of follow-up', nl: 'duur van de follow-up' },
    definition: {
      en: 'People were looked at again after two weeks at the least and two years at the most.',
      nl: 'Er is opnieuw gekeken na minstens twee weken en hoogstens twee jaar.',
    },
    cite: cite(evidence, 'followUp'),
  },

  'depression-in-the-meta-analysis': {
    kind: 'claim',
    population: youngPeople,
    broader: 'meta-analysis-of-the-page',
    label: { en: 'finding on depression', nl: 'bevinding bij depressie' },
    definition: {
      en: 'For depression, longer treatment had a small effect, and one session none that was significant.',
      nl: 'Bij depressie had langere behandeling een klein effect, en één sessie geen significant effect.',
    },
    cite: cite(evidence, 'depression'),
  },

  'anxiety-in-the-meta-analysis': {
    kind: 'claim',
    population: youngPeople,
    broader: 'meta-analysis-of-the-page',
    label: { en: 'finding on anxiety', nl: 'bevinding bij angst' },
    definition: {
      en: 'For anxiety, one session and longer treatment had about the same, medium effect.',
      nl: 'Bij angst hadden één sessie en langere behandeling ongeveer hetzelfde, middelgrote effect.',
    },
    cite: cite(evidence, 'anxietyAndBehaviour'),
  },

  'behaviour-in-the-meta-analysis': {
    kind: 'claim',
    population: youngPeople,
    broader: 'meta-analysis-of-the-page',
    label: { en: 'finding on behavioural problems', nl: 'bevinding bij gedragsproblemen' },
    definition: {
      en: 'For problem behaviour, one session and longer treatment had about the same, medium effect.',
      nl: 'Bij probleemgedrag hadden één sessie en langere behandeling ongeveer hetzelfde, middelgrote effect.',
    },
    cite: cite(evidence, 'anxietyAndBehaviour'),
  },

  'effects-and-severity': {
    kind: 'claim',
    population: youngPeople,
    broader: 'meta-analysis-of-the-page',
    label: { en: 'effects and severity', nl: 'effect en ernst' },
    definition: {
      en: 'How badly off somebody was seems to have made no difference to what one session did, in other research too.',
      nl: 'Hoe erg iemand eraan toe was, lijkt voor de uitwerking van één sessie niet uit te maken, ook in ander onderzoek.',
    },
    cite: cite(severity, 'independence'),
  },

  'not-only-for-mild-problems': {
    kind: 'claim',
    population: youngPeople,
    broader: 'effects-and-severity',
    label: { en: 'not only for mild problems', nl: 'niet alleen bij lichte problemen' },
    definition: {
      en: 'The page concludes that people with severe complaints need not be kept from it.',
      nl: 'De pagina besluit dat je het mensen met zware klachten niet hoeft te onthouden.',
    },
    not: {
      [elsewhere('one-session-is-often-enough')]: {
        en: 'that is from experience, and states no age',
        nl: 'dat komt uit ervaring, en noemt geen leeftijd',
      },
    },
    cite: cite(severity, 'mildProblems'),
  },
})
