import { code, codes, flag, openCode, orNone, whole } from '@ssi/rules'
import { namedForms, namedPartners } from '../choices.ts'
import { structures } from '../concepts/structures.ts'

/** What the Dutch page says of the session itself. */
export const sessionFields = {
  bounded: flag({
    label: { en: 'bounded time', nl: 'begrensde tijd' },
    question: {
      en: 'Does a session have a beginning and an end in time?',
      nl: 'Heeft een sessie een begin en een eind in de tijd?',
    },
  }),
  specificActivities: flag({
    label: { en: 'specific activities', nl: 'specifieke activiteiten' },
    question: {
      en: 'Do specific activities take place in it?',
      nl: 'Vinden er in een sessie specifieke activiteiten plaats?',
    },
  }),
  aims: codes(
    {
      behaviour: { label: { en: 'Change of behaviour', nl: 'Verandering van gedrag' } },
      beliefs: { label: { en: 'Change of beliefs', nl: 'Verandering van overtuigingen' } },
    },
    {
      label: { en: 'aims', nl: 'doelen' },
      question: {
        en: 'What is it aimed at changing? None (an empty list), if at neither.',
        nl: 'Wat moet er veranderen? Geen (een lege lijst), als het geen van beide is.',
      },
    },
  ),
  structure: orNone(
    code(
      { 'strict-protocol': structures['strict-protocol'], 'loose-structure': structures['loose-structure'] },
      {
        label: { en: 'structure', nl: 'structuur' },
        question: {
          en: 'Does it follow a strict protocol or a loose structure? None, if neither.',
          nl: 'Volgt het een strak protocol of een losse structuur? Geen, als het geen van beide is.',
        },
      },
    ),
  ),
  form: openCode(namedForms, {
    label: { en: 'form', nl: 'vorm' },
    question: { en: 'In which form does one get it?', nl: 'In welke vorm krijg je het?' },
  }),
  partner: orNone(
    openCode(namedPartners, {
      label: { en: 'partner in the talk', nl: 'gesprekspartner' },
      question: {
        en: 'With whom does one talk? None, if with nobody.',
        nl: 'Met wie praat je? Geen, als het met niemand is.',
      },
    }),
  ),
  trained: flag({
    label: { en: 'training in the method', nl: 'training in de methode' },
    question: {
      en: 'Is the partner trained in the method?',
      nl: 'Is de gesprekspartner getraind in de methode?',
    },
  }),
  minutes: whole({
    label: { en: 'length in minutes', nl: 'duur in minuten' },
    question: {
      en: 'How many minutes does a session take? The number decides nothing.',
      nl: 'Hoeveel minuten duurt een sessie? Het getal beslist niets.',
    },
  }),
}
