import { singleSessionPage } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { definition, focus, nudge } = singleSessionPage
const whole = elsewhere('dutch-single-session-interventions')

/** What the help is like, and by what it is said to work. */
export const qualitiesAndMechanisms = branch({
  flexible: {
    kind: 'quality',
    broader: whole,
    label: { en: 'flexible', nl: 'flexibel' },
    named: true,
    cite: cite(definition, 'qualities'),
  },

  pragmatic: {
    kind: 'quality',
    broader: whole,
    label: { en: 'pragmatic', nl: 'pragmatisch' },
    named: true,
    cite: cite(definition, 'qualities'),
  },

  tailored: {
    kind: 'quality',
    broader: whole,
    label: { en: 'tailored', nl: 'op maat' },
    named: true,
    cite: cite(definition, 'qualities'),
  },

  timely: {
    kind: 'quality',
    broader: whole,
    label: { en: 'timely', nl: 'op tijd' },
    named: true,
    cite: cite(definition, 'qualities'),
  },

  'nudge-at-the-right-moment': {
    kind: 'claim',
    population: { en: 'people who seek help, no age stated', nl: 'mensen die hulp zoeken, zonder leeftijd' },
    label: { en: 'a nudge at the right moment', nl: 'een zetje op het goede moment' },
    definition: {
      en: 'A small push when it is wanted is, more often than one would think, all that somebody needs to go on alone.',
      nl: 'Even op weg geholpen worden is vaker dan je denkt alles wat iemand nodig heeft.',
    },
    cite: cite(nudge),
  },

  'current-situation': {
    kind: 'property',
    broader: whole,
    label: { en: 'current situation', nl: 'actuele situatie' },
    definition: {
      en: 'What the help dwells on: how things are now, and what the person wants to do about it and can.',
      nl: 'Waar het om draait: hoe het er nu voor staat, en wat iemand eraan wil en kan doen.',
    },
    hints: { en: ['here and now'], nl: ['hier en nu'] },
    cite: cite(focus, 'situation'),
  },

  'positive-chain-reaction': {
    kind: 'claim',
    population: { en: 'people who seek help, no age stated', nl: 'mensen die hulp zoeken, zonder leeftijd' },
    label: { en: 'positive chain reaction', nl: 'positieve kettingreactie' },
    definition: {
      en: 'Even a slight shift in three feelings may set off one good change after another.',
      nl: 'Zelfs als drie gevoelens maar een beetje verschuiven, kan de ene goede verandering de andere brengen.',
    },
    cite: cite(focus, 'chainReaction'),
  },

  'perceived-control': {
    kind: 'property',
    broader: 'positive-chain-reaction',
    label: { en: 'perceived control', nl: 'ervaren controle' },
    named: true,
    cite: cite(focus, 'mediators'),
  },

  autonomy: {
    kind: 'property',
    broader: 'positive-chain-reaction',
    label: { en: 'autonomy', nl: 'autonomie' },
    named: true,
    cite: cite(focus, 'mediators'),
  },

  hope: {
    kind: 'property',
    broader: 'positive-chain-reaction',
    label: { en: 'hope', nl: 'hoop' },
    named: true,
    cite: cite(focus, 'mediators'),
  },
})
