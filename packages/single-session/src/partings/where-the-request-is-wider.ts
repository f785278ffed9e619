import { all, any, equals, not, present } from '@ssi/rules'
import { foi1202, singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { parting } from './parting.ts'

const { definition: request } = foi1202
const { session, single } = singleSessionPage

/** What the Dutch page leaves out and the request does not. */
export const whereTheRequestIsWider = [
  parting({
    id: 'only-the-page-forbids-booking',
    says: {
      en: 'The request and the page part on booking: the page forbids the service to book a next contact; the request asks only whether a follow up is presumed.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over vastleggen: volgens de pagina legt de hulpverlener nooit een vervolg vast; de aanvraag vraagt alleen of er van een vervolg wordt uitgegaan.',
    },
    cite: [cite(single, 'followUp'), cite(request, 'intent')],
    about: ['single-session:no-follow-up-appointment', 'single-session:no-presumption-of-follow-up'],
    when: all(equals('followUpBooked', true), equals('followUpPresumed', false)),
    applies: [{ followUpBooked: true, followUpPresumed: false }],
    silent: [
      { followUpBooked: true, followUpPresumed: true },
      { followUpBooked: false, followUpPresumed: false },
    ],
  }),

  parting({
    id: 'only-the-page-speaks-of-control',
    says: {
      en: 'The request and the page part on who leads: the page leaves out diagnosis, plan and trajectory together; the request says nothing of them.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over wie leidt: de pagina laat diagnose, plan en traject samen weg; de aanvraag zegt er niets over.',
    },
    cite: [cite(single, 'contrast'), cite(request)],
    about: ['single-session:client-in-control', 'single-session:diagnosis-plan-trajectory'],
    when: all(equals('diagnosis', true), equals('plan', true), equals('trajectoryStarted', true)),
    applies: [{ diagnosis: true, plan: true, trajectoryStarted: true }],
    silent: [{ diagnosis: true, plan: true, trajectoryStarted: false }],
  }),

  parting({
    id: 'only-the-page-describes-the-session',
    says: {
      en: 'The request and the page part on the session: the page wants a bounded time, specific activities, an aim and a structure; the request says nothing of them.',
      nl: 'De FOI-aanvraag en de pagina over SSI verschillen over de sessie: de pagina wil een afgebakende tijd, specifieke activiteiten, een doel en een structuur; de aanvraag zegt er niets over.',
    },
    cite: [cite(session, 'timeSpan'), cite(session, 'aim'), cite(session, 'structure'), cite(request)],
    about: [
      'single-session:session',
      'single-session:change-of-behaviour-and-beliefs',
      'single-session:session-structure',
    ],
    when: any(
      equals('bounded', false),
      equals('specificActivities', false),
      not(present('aims')),
      not(present('structure')),
    ),
    applies: [{ bounded: false }, { specificActivities: false }, { aims: [] }, { structure: 'none' }],
    silent: [{ bounded: true, specificActivities: true, aims: ['beliefs'], structure: 'loose-structure' }],
  }),
]
