import { singleSessionPage, singleSessionPublications as publications } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { interventions, single } = singleSessionPage
const clients = { en: 'clients, no age stated', nl: 'cliënten, zonder leeftijd' }

/** What is disputed or valued about single session work. */
export const debate = branch({
  'may-one-session-be-therapy': {
    kind: 'question',
    label: { en: 'may one session be called therapy?', nl: 'mag één sessie therapie heten?' },
    definition: {
      en: 'Professionals disagree on it; a lost link of the page leads to somebody who says yes.',
      nl: 'Professionals zijn het er niet over eens; een verloren link op de pagina gaat naar iemand die ja zegt.',
    },
    cite: cite(interventions, 'debate'),
    openQuestions: [{ en: 'Where the lost link led.', nl: 'Waar de verloren link heen ging.' }],
  },

  'therapy-is-too-heavy': {
    kind: 'claim',
    population: clients,
    label: { en: 'no therapy, because it is too heavy', nl: 'liever geen therapie, want te zwaar' },
    definition: {
      en: 'Some people would rather that their help were not called so.',
      nl: 'Sommige mensen hebben liever dat hun hulp niet zo heet.',
    },
    cite: cite(interventions, 'preferences'),
  },

  'therapy-is-trustworthy': {
    kind: 'claim',
    population: clients,
    label: { en: 'therapy, because it is trustworthy', nl: 'juist wel therapie, want betrouwbaar' },
    definition: {
      en: 'Other people trust their help more when it bears that name.',
      nl: 'Andere mensen vertrouwen hun hulp meer als die zo heet.',
    },
    cite: cite(interventions, 'preferences'),
  },

  substantiated: {
    kind: 'quality',
    label: { en: 'substantiated', nl: 'onderbouwd' },
    named: true,
    cite: cite(interventions, 'quality'),
  },

  effective: {
    kind: 'quality',
    label: { en: 'effective', nl: 'effectief' },
    named: true,
    cite: cite(interventions, 'quality'),
  },

  'well-executed': {
    kind: 'quality',
    label: { en: 'well executed', nl: 'goed uitgevoerd' },
    named: true,
    cite: cite(interventions, 'quality'),
  },

  'one-session-is-often-enough': {
    kind: 'claim',
    population: clients,
    label: { en: 'one session is often enough', nl: 'één sessie is vaak genoeg' },
    definition: {
      en: 'From experience, many need no second time; the page adds that this does not hold for all.',
      nl: 'De ervaring is dat veel mensen geen tweede keer nodig hebben; voor iedereen geldt dat niet, staat erbij.',
    },
    cite: cite(single, 'enough'),
  },

  'criticism-of-single-sessions': {
    kind: 'claim',
    population: { en: 'not said', nl: 'niet genoemd' },
    label: { en: 'criticism', nl: 'kritiek' },
    definition: {
      en: 'The evidence is moderate and people were followed for a short time; an officer of the association NVP speaks of an illusion.',
      nl: 'Het bewijs is matig en mensen zijn kort gevolgd; een medewerker van de vereniging NVP noemt het een illusie.',
    },
    basis: 'external',
    cite: cite(publications.criticism),
  },
})
