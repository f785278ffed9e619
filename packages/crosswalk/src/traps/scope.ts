import {
  foi1202,
  modelsOfCare2006,
  ndtmsAid,
  ndtmsPublications,
  singleSessionPage,
  trainingModule,
} from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { Trap } from '../trap.ts'

/** Read beyond the people, the place, the list or the document it was said of. */
export const scope: readonly Trap[] = [
  {
    id: 'children-and-young-people-are-not-under-18',
    tempting: { en: 'Children and young people are those under 18.' },
    wrong: { en: 'One answer to the questionnaire reaches 18; the aid ends before the eighteenth birthday.' },
    instead: { en: 'Keep the bound of each document, and none where it gives none.' },
    concepts: ['foi:children-and-young-people', 'foi:age-group', 'ndtms:young-people-under-18'],
    cite: [
      cite(foi1202.question1, 'text'),
      cite(foi1202.question2, 'heading'),
      cite(ndtmsAid.psychosocialInterventions, 'access'),
    ],
  },
  {
    id: 'family-therapists-and-family-work',
    tempting: { en: 'Family therapists deliver family work.' },
    wrong: { en: 'The role stands in a list of another service; the aid names no family therapist.' },
    instead: { en: 'Link them by nothing closer than related.' },
    concepts: ['foi:family-therapists', 'ndtms:family-work'],
    cite: [cite(foi1202.question3, 'options'), cite(ndtmsAid.familyWork, 'definition')],
  },
  {
    id: 'secure-estate-is-not-prison',
    tempting: { en: 'The secure estate of the young is prisons and CARATs.' },
    wrong: { en: 'The page that names those is about adults; the aid is about people under 18.' },
    instead: { en: 'Keep them as related.' },
    concepts: ['ndtms:secure-estate', 'models-of-care:prison', 'models-of-care:carats'],
    cite: [
      cite(ndtmsAid.psychosocialInterventions, 'access'),
      cite(modelsOfCare2006.runningHead),
      cite(modelsOfCare2006.settings, 'prisons'),
    ],
  },
  {
    id: 'six-partners-are-not-six-experts',
    tempting: {
      en: 'The six partners in a session are the six experts of the offer.',
      nl: 'De zes gesprekspartners in een sessie zijn de zes deskundigen van het aanbod.',
    },
    wrong: {
      en: 'Two lists of the same length: only the career coach is known to be in both.',
      nl: 'Het zijn twee lijsten van dezelfde lengte: alleen van de loopbaancoach is bekend dat die in beide staat.',
    },
    instead: { en: 'Keep two lists.', nl: 'Houd twee lijsten aan.' },
    concepts: ['single-session:session-partner', 'single-session:six-experts', 'single-session:career-coach'],
    cite: [cite(singleSessionPage.session, 'partners'), cite(singleSessionPage.netherlands, 'experts')],
  },
  {
    id: 'a-motion-is-not-taught',
    tempting: {
      en: 'The module teaches what its motions say.',
      nl: 'De module leert wat haar stellingen zeggen.',
    },
    wrong: { en: 'They are put up for debate.', nl: 'Ze worden voorgelegd om over te debatteren.' },
    instead: { en: 'Quote a motion as a motion.', nl: 'Haal een stelling aan als stelling.' },
    concepts: [
      'training:motion',
      'training:one-to-one-motion',
      'training:rigid-therapies-motion',
      'training:replaces-services-motion',
      'training:briefer-needs-skill-motion',
    ],
    cite: [cite(trainingModule.method, 'secondTask')],
  },
  {
    id: 'guidance-for-adults-does-not-check-the-young',
    tempting: { en: 'The threshold of 2006 decides about a record of the secure estate.' },
    wrong: { en: 'It is guidance for adults; the data set is another population and a later time.' },
    instead: {
      en: 'Check a record against its own document. What is written here informs and gives no verdict.',
    },
    concepts: [
      'models-of-care:threshold',
      'models-of-care:adult-drug-misusers',
      'ndtms:psychosocial-interventions',
      'ndtms:young-people-under-18',
    ],
    cite: [cite(modelsOfCare2006.runningHead), cite(ndtmsAid.psychosocialInterventions, 'access')],
  },
  {
    id: 'marks-are-not-per-offering',
    tempting: { en: 'Each offering is available at every point of the pathway that is marked.' },
    wrong: { en: 'A trust marks the points once, for all it offers.' },
    instead: { en: 'Infer nothing about a single offering from the marks.' },
    concepts: ['foi:pathway-points', 'foi:offering'],
    cite: [cite(foi1202.question4, 'instruction'), cite(foi1202.question2, 'text')],
  },
  {
    id: 'field-names-of-another-data-set',
    tempting: { en: 'A field name known from NDTMS belongs to Dataset R.' },
    wrong: { en: 'Names were seen only for older data sets, in software of somebody else.' },
    instead: { en: 'Map your own columns; nothing here knows the names of this data set.' },
    concepts: ['ndtms:dataset-r', 'ndtms:interventions-aid'],
    cite: [cite(ndtmsAid.title), cite(ndtmsPublications.canary)],
  },
]
