import { all, any, equals, not } from '@ssi/rules'
import { foi1202, singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { parting } from './parting.ts'

const { definition: request } = foi1202
const { definition, interventions, session, single } = singleSessionPage

/** What the request leaves out and the Dutch page does not. */
export const whereThePageIsWider = [
  parting({
    id: 'clients-may-come-back',
    says: {
      en: 'The request and the page part on coming back: the request counts nothing whose next time is presumed; on the page a client may come back as often as they like, so long as the service books nothing.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over terugkomen: de aanvraag telt niets mee waarbij van een vervolg wordt uitgegaan; volgens de pagina mag je terugkomen zo vaak je wilt, als de hulpverlener maar niets vastlegt.',
    },
    cite: [cite(request, 'intent'), cite(single, 'returning'), cite(single, 'followUp')],
    about: ['single-session:no-presumption-of-follow-up', 'single-session:client-initiative'],
    when: all(
      any(equals('followUpPresumed', true), equals('repeatUsePresumed', true)),
      equals('followUpBooked', false),
    ),
    applies: [
      { followUpPresumed: true, followUpBooked: false },
      { repeatUsePresumed: true, followUpBooked: false },
    ],
    silent: [
      { followUpPresumed: true, followUpBooked: true },
      { mayReturn: true, followUpPresumed: false },
    ],
  }),

  parting({
    id: 'sessions-may-be-several',
    says: {
      en: 'The request and the page part on the number: the request wants one session by design; the page wants each to stand alone and sets no number.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over het aantal: de aanvraag wil volgens de opzet één sessie; de pagina wil dat elk gesprek op zichzelf staat en noemt geen aantal.',
    },
    cite: [cite(request, 'firstSentence'), cite(single, 'eachStandsAlone')],
    about: ['single-session:one-time', 'single-session:each-contact-stands-alone'],
    when: all(
      not(equals('mode', 'self-help')),
      not(equals('sessionsByDesign', 1)),
      equals('standalone', true),
    ),
    applies: [{ mode: 'therapist', sessionsByDesign: 3, standalone: true }],
    silent: [
      { mode: 'therapist', sessionsByDesign: 3, standalone: false },
      { mode: 'therapist', sessionsByDesign: 1, standalone: true },
    ],
  }),

  parting({
    id: 'self-help-may-be-used-again',
    says: {
      en: 'The request and the page part on using self-help again: the request counts it only if it is made for a single use; the page names online self-help as a form and does not say how often.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over zelfhulp vaker gebruiken: de aanvraag telt die alleen mee als die voor één keer is gemaakt; de pagina noemt online zelfhulp als vorm en zegt niet hoe vaak.',
    },
    cite: [cite(request, 'included'), cite(session, 'forms')],
    about: ['single-session:self-help-used-just-once', 'single-session:online-self-help-module'],
    when: all(equals('mode', 'self-help'), not(equals('usesByDesign', 1))),
    applies: [
      { mode: 'self-help', usesByDesign: 2 },
      { mode: 'self-help', usesByDesign: 'none' },
    ],
    silent: [{ mode: 'self-help', usesByDesign: 1 }, { mode: 'self-help' }],
  }),

  parting({
    id: 'help-need-not-be-therapy',
    says: {
      en: 'The request and the page part on therapy: the request wants a therapeutic intent; the page chooses a word that leaves this open, and counts street theatre and a talk with a career coach.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over therapie: de aanvraag wil een therapeutische bedoeling; de pagina kiest een woord dat dit openlaat, en telt straattheater en een gesprek met een loopbaancoach mee.',
    },
    cite: [cite(request, 'intent'), cite(interventions, 'term'), cite(session, 'forms')],
    about: ['single-session:therapeutic-intent', 'single-session:term-intervention'],
    when: equals('therapeuticIntent', false),
    applies: [{ form: 'street-theatre', therapeuticIntent: false }],
    silent: [{ form: 'street-theatre', therapeuticIntent: true }, { form: 'street-theatre' }],
  }),

  parting({
    id: 'help-need-not-be-planned',
    says: {
      en: 'The request and the page part on planning: the request wants it planned beforehand; on the page people use help when they need it.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over plannen: de aanvraag wil dat het vooraf gepland is; volgens de pagina gebruik je hulp als het nodig is.',
    },
    cite: [cite(request, 'firstSentence'), cite(single, 'availability')],
    about: ['single-session:planned', 'single-session:as-needed'],
    when: equals('planned', false),
    applies: [{ planned: false }],
    silent: [{ planned: true }],
  }),

  parting({
    id: 'a-wanted-change-is-enough',
    says: {
      en: 'The request and the page part on the reason: the request wants one specific issue or problem; on the page people also come because a change they want does not come off.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over de reden: de aanvraag wil één bepaalde kwestie of één probleem; volgens de pagina komen mensen ook als een gewenste verandering niet lukt.',
    },
    cite: [cite(request, 'firstSentence'), cite(session, 'reason')],
    about: ['single-session:specific-issue-or-problem', 'single-session:being-stuck'],
    when: equals('specificIssue', 'none'),
    applies: [{ specificIssue: 'none' }],
    silent: [{ specificIssue: 'sleep' }],
  }),

  parting({
    id: 'support-is-asked-by-the-request-alone',
    says: {
      en: 'The request and the page part on what a session gives: the request wants support and guidance there and then, and leaves out an assessment without; the page does not ask that.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over wat een sessie geeft: de aanvraag wil ter plekke steun en begeleiding, en laat een onderzoek zonder die twee weg; de pagina vraagt dat niet.',
    },
    cite: [cite(request, 'firstSentence'), cite(request, 'excluded'), cite(definition)],
    about: ['single-session:immediate-support-and-guidance', 'single-session:one-off-assessment'],
    when: any(equals('supportAndGuidance', false), equals('assessment', 'without-guidance')),
    applies: [{ supportAndGuidance: false }, { assessment: 'without-guidance' }],
    silent: [{ supportAndGuidance: true, assessment: 'with-guidance' }],
  }),
]
