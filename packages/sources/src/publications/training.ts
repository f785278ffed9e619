import { definePublication } from '@ssi/taxonomy'

/**
 * The module before this one, and what is published about social behaviour and network therapy.
 *
 * @example
 * ```ts run
 * import { trainingPublications } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(trainingPublications.talkingToPeople).seen // => '2026-11'
 * ```
 */
export const trainingPublications = {
  talkingToPeople: definePublication({
    id: 'talking-to-people',
    title: 'Talking to People, a training module',
    authors: 'result4addiction',
    address: 'https://result4addiction.net/talking-to-people',
    seen: '2026-11',
  }),

  ukatt2005: definePublication({
    id: 'ukatt-2005',
    title:
      'Effectiveness of treatment for alcohol problems: findings of the randomised UK alcohol treatment trial (UKATT)',
    authors: 'UKATT Research Team',
    year: '2005',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1200586',
    seen: '2026-11',
  }),

  networkTherapyManual: definePublication({
    id: 'network-therapy-manual',
    title: 'Social Behaviour and Network Therapy for Alcohol Problems',
    authors: 'Copello, Orford, Hodgson, Tober',
    address:
      'https://www.perlego.com/book/1608381/social-behaviour-and-network-therapy-for-alcohol-problems-pdf',
    seen: '2026-11',
  }),

  networkTherapySlides: definePublication({
    id: 'tober-2014',
    title: 'Social Behaviour and Network Therapy, slides',
    authors: 'Gillian Tober',
    year: '2014',
    address: 'https://paperzz.com/doc/8173902/social-behaviour-and-network-therapy',
    seen: '2026-11',
  }),
}
