import { modelsOfCarePages, ndtmsPublications, singleSessionPublications } from '@ssi/sources'
import { judgements, outside } from '../mapping.ts'

/** What makes a single session, and how it is given. */
export const singleSessionCriteria = judgements([
  {
    from: 'single-session:standalone',
    predicate: 'closeMatch',
    to: 'single-session:each-contact-stands-alone',
    confidence: 'high',
    justification: {
      en: 'One idea; the Dutch page applies it to each contact.',
      nl: 'Eén gedachte; de Nederlandse pagina past die op elk contact toe.',
    },
  },
  {
    from: 'single-session:no-presumption-of-follow-up',
    predicate: 'closeMatch',
    to: 'single-session:no-follow-up-appointment',
    confidence: 'medium',
    justification: {
      en: 'The request presumes no follow-up; the Dutch page never books one.',
      nl: 'De aanvraag gaat niet uit van een vervolg; de Nederlandse pagina legt er nooit een vast.',
    },
  },
  {
    from: 'single-session:immediate-support-and-guidance',
    predicate: 'relatedMatch',
    to: 'single-session:quickly-available',
    confidence: 'medium',
    justification: {
      en: 'What is given in the session, and how soon one gets it.',
      nl: 'Wat je in de sessie krijgt, en hoe snel je er terechtkunt.',
    },
  },
  {
    from: 'single-session:specific-issue-or-problem',
    predicate: 'closeMatch',
    to: 'single-session:being-stuck',
    confidence: 'medium',
    justification: {
      en: 'The Dutch page adds a change that is wanted and does not come about.',
      nl: 'De Nederlandse pagina voegt een verandering toe die iemand wil en die niet lukt.',
    },
  },
  {
    from: 'single-session:current-situation',
    predicate: 'relatedMatch',
    to: 'training:here-and-now-and-future',
    confidence: 'medium',
    justification: {
      en: 'Both look at the present; nothing follows from that about method.',
      nl: 'Beide kijken naar het heden; over de methode volgt daar niets uit.',
    },
  },
  {
    from: 'single-session:strict-protocol',
    predicate: 'relatedMatch',
    to: 'models-of-care:protocols',
    confidence: 'medium',
    justification: {
      en: 'One of two choices on the Dutch page; the page on adults expects it.',
      nl: 'Op de Nederlandse pagina een van twee keuzes; de pagina over volwassenen verwacht het.',
    },
  },
  {
    from: 'foi:solution-focused-approach',
    predicate: 'relatedMatch',
    to: outside(ndtmsPublications.communityAid, 'solution-focussed'),
    confidence: 'low',
    justification: {
      en: 'The word alone is shared: the sibling aid for the community has it among cognitive and behavioural interventions.',
    },
  },
  {
    from: 'foi:whilst-waiting',
    predicate: 'relatedMatch',
    to: outside(
      modelsOfCarePages.page45,
      'other structured treatment while waiting for another intervention',
    ),
    confidence: 'medium',
    justification: {
      en: 'The same moment of a pathway, with another kind of help.',
    },
  },
  {
    from: 'single-session:anxiety',
    predicate: 'closeMatch',
    to: outside(singleSessionPublications.schleiderWeisz2017, 'anxiety'),
    confidence: 'medium',
    justification: {
      en: 'Most likely the study behind the finding of the page; the link on the page is lost, so this is inference.',
      nl: 'Waarschijnlijk het onderzoek achter de bevinding van de pagina; de link op de pagina is verloren, dus dit is afgeleid.',
    },
  },
  {
    from: 'single-session:behavioural-problems',
    predicate: 'closeMatch',
    to: outside(singleSessionPublications.schleiderWeisz2017, 'conduct'),
    confidence: 'medium',
    justification: {
      en: 'Most likely the study behind the finding of the page; conduct is the word of the study, not of the page.',
      nl: 'Waarschijnlijk het onderzoek achter de bevinding van de pagina; ‘conduct’ is het woord van het onderzoek, niet van de pagina.',
    },
  },
  {
    from: 'training:mutual-aid',
    predicate: 'closeMatch',
    to: outside(modelsOfCarePages.page42, 'mutual support groups, beside community prescribing'),
    confidence: 'medium',
    justification: {
      en: 'Both mean people who help one another without professionals; the page names them beside a treatment.',
      nl: 'Beide bedoelen mensen die elkaar zonder professionals helpen; de pagina noemt ze naast een behandeling.',
    },
  },
  {
    from: 'training:mutual-aid',
    predicate: 'closeMatch',
    to: outside(modelsOfCarePages.page47, 'mutual support groups, in aftercare'),
    confidence: 'medium',
    justification: {
      en: 'Both mean people who help one another without professionals; the page names them for the time after treatment.',
      nl: 'Beide bedoelen mensen die elkaar zonder professionals helpen; de pagina noemt ze voor de tijd na een behandeling.',
    },
  },
])
