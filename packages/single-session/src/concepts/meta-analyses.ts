import { singleSessionPublications } from '@ssi/sources'
import { branch, cite, type Text } from '@ssi/taxonomy'
import { sizes } from '../evidence/sizes.ts'

const { schleiderWeisz2017, weisz2017 } = singleSessionPublications
const claim = {
  kind: 'claim',
  population: { en: 'young people', nl: 'jongeren' },
  basis: 'external',
} as const

/** What two meta-analyses report of young people, by their abstracts; that the page rests on them is inference. */
export const metaAnalyses = branch({
  'effect-of-one-session': {
    ...ofOneSession(
      { en: 'all problems together', nl: 'alle problemen samen' },
      sizes['one-session'].overall,
    ),
    notes: [
      {
        text: {
          en: 'It joins 50 randomised trials with 10,508 young people. A young person who had one session had a 58 % chance of faring better than one who had not; help from a therapist and help without did not differ, nor did diagnosable and lighter problems.',
          nl: 'Het voegt 50 gerandomiseerde trials met 10.508 jongeren samen. Een jongere met één sessie had 58 % kans om beter af te zijn dan een jongere zonder; met of zonder therapeut scheelde niets, een stoornis of een lichter probleem evenmin.',
        },
        cite: cite(schleiderWeisz2017),
      },
    ],
  },
  'effect-of-one-session-on-anxiety': {
    ...ofOneSession({ en: 'anxiety', nl: 'angst' }, sizes['one-session'].anxiety),
    broader: 'effect-of-one-session',
  },
  'effect-of-one-session-on-conduct': {
    ...ofOneSession({ en: 'conduct', nl: 'gedrag' }, sizes['one-session']['behavioural-problems']),
    broader: 'effect-of-one-session',
  },
  'effect-of-one-session-on-depression': {
    ...ofOneSession({ en: 'depression', nl: 'depressie' }, sizes['one-session'].depression, {
      en: ', which was not significant',
      nl: ', wat niet significant was',
    }),
    broader: 'effect-of-one-session',
  },
  'effect-of-one-session-on-substance-abuse': {
    ...ofOneSession(
      { en: 'substance abuse', nl: 'middelenmisbruik' },
      sizes['one-session']['substance-use'],
      {
        en: ', the weakest of all',
        nl: ', het zwakste van alle',
      },
    ),
    broader: 'effect-of-one-session',
  },
  'effect-of-full-length-therapy': {
    ...ofFullLength(
      { en: 'all problems together', nl: 'alle problemen samen' },
      sizes['full-length'].overall,
    ),
    notes: [
      {
        text: {
          en: 'It joins 447 studies with 30,431 young people.',
          nl: 'Het voegt 447 studies met 30.431 jongeren samen.',
        },
        cite: cite(weisz2017),
      },
    ],
  },
  'effect-of-full-length-therapy-on-anxiety': {
    ...ofFullLength({ en: 'anxiety', nl: 'angst' }, sizes['full-length'].anxiety),
    broader: 'effect-of-full-length-therapy',
  },
  'effect-of-full-length-therapy-on-depression': {
    ...ofFullLength({ en: 'depression', nl: 'depressie' }, sizes['full-length'].depression),
    broader: 'effect-of-full-length-therapy',
  },
})

function ofOneSession(problem: Text, g: number, also: Text = { en: '', nl: '' }) {
  return {
    ...claim,
    label: { en: `one session: ${problem.en}`, nl: `één sessie: ${problem.nl}` },
    definition: {
      en: `In a meta-analysis of trials with young people, single sessions had a mean effect of g ${g} on ${problem.en}${also.en}.`,
      nl: `In een meta-analyse van trials met jongeren hadden eenmalige sessies gemiddeld een effect van g ${inDutch(g)} op ${problem.nl}${also.nl}.`,
    },
    cite: cite(schleiderWeisz2017),
  } as const
}

function ofFullLength(problem: Text, g: number) {
  return {
    ...claim,
    label: { en: `full-length therapy: ${problem.en}`, nl: `therapie van volle lengte: ${problem.nl}` },
    definition: {
      en: `In a meta-analysis of studies with young people, treatment of the usual length had a mean effect of g ${g} on ${problem.en}.`,
      nl: `In een meta-analyse van studies met jongeren had behandeling van gewone lengte gemiddeld een effect van g ${inDutch(g)} op ${problem.nl}.`,
    },
    cite: cite(weisz2017),
  } as const
}

function inDutch(figure: number): string {
  return String(figure).replace('.', ',')
}
