import { judgements } from '../mapping.ts'

/** What single session work is called. */
export const singleSessionNames = judgements([
  {
    from: 'single-session:single-session-intervention',
    predicate: 'closeMatch',
    to: 'single-session:dutch-single-session-interventions',
    confidence: 'high',
    justification: {
      en: 'One field and one name; the two definitions part over coming back and over being therapeutic.',
      nl: 'Eén vakgebied en één naam; de twee definities verschillen over terugkomen en over de therapeutische bedoeling.',
    },
  },
  {
    from: 'single-session:single-session-therapy',
    predicate: 'closeMatch',
    to: 'single-session:single-session-therapy-name',
    confidence: 'high',
    justification: {
      en: 'For the request a kind of single session intervention, for the Dutch page the best-known name.',
      nl: 'Voor de aanvraag een soort single session intervention, voor de Nederlandse pagina de bekendste naam.',
    },
  },
  {
    from: 'single-session:single-session-therapy',
    predicate: 'broadMatch',
    to: 'single-session:dutch-single-session-interventions',
    confidence: 'high',
    justification: {
      en: 'The Dutch page prefers the wider word, which does not say therapy.',
      nl: 'De Nederlandse pagina kiest het ruimere woord, dat niet van therapie spreekt.',
    },
  },
  {
    from: 'single-session:one-at-a-time-therapy',
    predicate: 'closeMatch',
    to: 'single-session:single-session-therapy',
    confidence: 'medium',
    justification: {
      en: 'The name expects that the client may return; the request presumes no return.',
      nl: 'De naam rekent erop dat de cliënt kan terugkomen; de aanvraag gaat niet van terugkomen uit.',
    },
  },
  {
    from: 'single-session:walk-in-therapy',
    predicate: 'relatedMatch',
    to: 'single-session:single-session-therapy',
    confidence: 'medium',
    justification: {
      en: 'A way to get in; publications keep it apart from a single session by appointment.',
      nl: 'Een manier van binnenkomen; publicaties scheiden die van een enkele sessie op afspraak.',
    },
  },
  {
    from: 'single-session:self-help-used-just-once',
    predicate: 'closeMatch',
    to: 'single-session:online-self-help-module',
    confidence: 'medium',
    justification: {
      en: 'On the Dutch page the module is one form of a session; that it is used once is not said.',
      nl: 'Op de Nederlandse pagina is de module één vorm van een sessie; dat je die één keer gebruikt, staat er niet.',
    },
  },
  {
    from: 'single-session:self-guided-interventions',
    predicate: 'closeMatch',
    to: 'single-session:self-help-used-just-once',
    confidence: 'high',
    justification: {
      en: 'Both are called single, and worked through without a helper.',
      nl: 'Beide heten eenmalig, en je doorloopt ze zonder hulpverlener.',
    },
  },
])
