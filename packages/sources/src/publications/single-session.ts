import { definePublication } from '@ssi/taxonomy'

/**
 * What is published about single session interventions, their evidence and their names.
 *
 * @example
 * ```ts run
 * import { singleSessionPublications } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(singleSessionPublications.weisz2017).address // => 'https://repub.eur.nl/pub/108387'
 * ```
 */
export const singleSessionPublications = {
  yet: definePublication({
    id: 'yet-single-session-therapy',
    title: 'Single Session Therapy',
    authors: 'Yet – One Session',
    address: 'https://yet.nl/single-session-therapy',
    seen: '2026-11',
  }),

  firstCourse: definePublication({
    id: 'nationale-zorggids-61082',
    title: 'Eerste nascholing in single session therapy-methode',
    authors: 'Nationale Zorggids',
    address:
      'https://www.nationalezorggids.nl/sections/ggz/articles/61082-eerste-nascholing-in-single-session-therapy-methode',
    seen: '2026-11',
  }),

  criticism: definePublication({
    id: 'medisch-contact-single-session-therapy',
    title: 'In één sessie van je burn-out af? Een illusie!',
    authors: 'Medisch Contact',
    address:
      'https://www.medischcontact.nl/nieuws/laatste-nieuws/nieuwsartikel/-in-een-sessie-van-je-burn-out-af-een-illusie-1.htm',
    seen: '2026-11',
  }),

  schleiderWeisz2017: definePublication({
    id: 'schleider-weisz-2017',
    title:
      'Little Treatments, Promising Effects? Meta-Analysis of Single-Session Interventions for Youth Psychiatric Problems',
    authors: 'Schleider, Weisz',
    year: '2017',
    address: 'https://pubmed.ncbi.nlm.nih.gov/28117056/',
    seen: '2026-11',
  }),

  weisz2017: definePublication({
    id: 'weisz-2017',
    title:
      'What Five Decades of Research Tells Us About the Effects of Youth Psychological Therapy: A Multilevel Meta-Analysis and Implications for Science and Practice',
    authors: 'Weisz and others',
    year: '2017',
    address: 'https://repub.eur.nl/pub/108387',
    seen: '2026-11',
  }),

  capturingTheMoment: definePublication({
    id: 'capturing-the-moment-imprint',
    title: 'Capturing the Moment: Single Session Therapy and Walk-In Services, imprint',
    authors: 'edited by Michael F. Hoyt and Moshe Talmon',
    year: '2014',
    address:
      'https://documents.pub/document/capturing-the-moment-crown-house-publishing-2020-07-06-8-the-essence-of-therapy.html',
    seen: '2026-11',
  }),

  walkInDoubts: definePublication({
    id: 'slive-bobele-2019',
    title: 'Ideas for Addressing Doubts About Walk-In/Single-Session Therapy',
    authors: 'Slive, Bobele',
    year: '2019',
    address: 'https://scribd.com/document/601803775',
    seen: '2026-11',
  }),

  walkInOrAppointment: definePublication({
    id: 'hoyt-2018',
    title:
      'Single-Session Therapy by Walk-In or Appointment: Administrative, Clinical, and Supervisory Aspects of One-at-a-Time Services',
    authors: 'Hoyt, Bobele, Slive, Young, Talmon',
    year: '2018',
    address:
      'https://www.routledge.com/Single-Session-Therapy-by-Walk-In-or-Appointment-Administrative-Clinical/Hoyt-Bobele-Slive-Young-Talmon/p/book/9780815362388',
    seen: '2026-11',
  }),

  talmon1990: definePublication({
    id: 'talmon-1990-as-cited',
    title: 'Abstract of a book chapter that names Talmon’s Single Session Therapy of 1990',
    address:
      'https://www.taylorfrancis.com/chapters/mono/10.4324/9781003105862-3/toward-future-single-session-therapy-windy-dryden',
    seen: '2026-11',
  }),

  schleider2020: definePublication({
    id: 'schleider-2020-as-cited',
    title: 'Page that quotes the definition of single-session interventions by Schleider et al. 2020',
    authors: 'Lab for Scalable Mental Health',
    address: 'https://sites.northwestern.edu/sst5/research',
    seen: '2026-11',
  }),
}
