import { modelsOfCare2006 } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'

const { threshold, keyworking } = modelsOfCare2006

/** What a package has to be; the page uses these words and defines none of them. */
export const packageCriteria = branch({
  'package-of-psychological-treatment': {
    kind: 'class',
    label: { en: 'package of psychological treatment' },
    named: true,
    not: {
      [elsewhere('psychosocial-treatment-skill')]: {
        en: 'that is one technique, which a package may take up',
      },
    },
    synonyms: { en: ['psychological treatment package', 'psychological treatment packages'] },
    cite: [cite(threshold, 'package'), cite(keyworking, 'completeness')],
    openQuestions: [{ en: 'By what it is told that a package is any of these, the page does not say.' }],
  },

  'clearly-defined': criterion('clearly defined', cite(threshold, 'package')),
  consistent: criterion('consistent', cite(threshold, 'package'), cite(keyworking, 'completeness')),
  'evidence-based': criterion('evidence-based', cite(threshold, 'package'), cite(keyworking, 'delivery')),
  complete: criterion('complete', cite(keyworking, 'completeness')),
  planned: criterion('planned', cite(keyworking, 'delivery')),
  structured: {
    ...criterion('structured', cite(keyworking, 'delivery')),
    not: { [elsewhere('protocols')]: { en: 'the page does not say that what has structure must be rigid' } },
  },
  coherent: criterion('coherent', cite(keyworking, 'delivery')),

  'keyworker-training': {
    kind: 'criterion',
    label: { en: 'training' },
    definition: {
      en: 'What a keyworker has received for the intervention delivered, named beside supervision.',
    },
    not: {
      [elsewhere('training-in-the-therapy-model')]: {
        en: 'that is asked for therapies of another problem than drug use',
      },
    },
    cite: cite(keyworking, 'delivery'),
  },

  'keyworker-supervision': {
    kind: 'criterion',
    label: { en: 'supervision' },
    definition: {
      en: 'What a keyworker has received for the intervention delivered, named beside training.',
    },
    not: {
      [elsewhere('supervision-in-the-therapy-model')]: {
        en: 'that is asked for therapies of another problem than drug use',
      },
    },
    cite: cite(keyworking, 'delivery'),
  },

  'demonstrable-competence': {
    kind: 'criterion',
    label: { en: 'demonstrably competent practitioner' },
    definition: {
      en: 'Somebody whose delivery makes the case for a package stronger; the page does not require it.',
    },
    cite: cite(threshold, 'competence'),
  },

  'number-of-sessions': {
    kind: 'quality',
    label: { en: 'a number of sessions' },
    definition: {
      en: 'What a keyworker’s delivery of a whole intervention is likely to take; no figure is given.',
    },
    not: {
      [elsewhere('four-sessions-of-family-therapy')]: {
        en: 'that figure belongs to one example and is no minimum',
      },
    },
    cite: cite(keyworking, 'sessions'),
  },
})

function criterion(
  label: string,
  ...places: readonly ReturnType<typeof cite<never>>[]
): ConceptEntry<'package-of-psychological-treatment'> {
  return {
    kind: 'criterion',
    broader: 'package-of-psychological-treatment',
    label: { en: label },
    named: true,
    cite: places,
  }
}
