import { definePublication } from '@ssi/taxonomy'

/**
 * The study that sent out the questionnaire on single session interventions, and what answered it.
 *
 * @example
 * ```ts run
 * import { foiPublications } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(foiPublications.tavistockAndPortman).publication // => 'tavistock-and-portman-24-25258'
 * ```
 */
export const foiPublications = {
  study: definePublication({
    id: 'foi-study',
    title:
      'Exploring the use of single session interventions in child and adolescent mental health services in England: a freedom of information-based study, Front. Psychol. 17, Brief Research Report, 4 February 2026, doi 10.3389/fpsyg.2026.1636709',
    authors: 'Dallison, Leigh, Payne-Cook, Archard, Dryden, Loades',
    year: '2026',
    address: 'https://frontiersin.org/articles/10.3389/fpsyg.2026.1636709',
    seen: '2026-11',
  }),

  studyRecord: definePublication({
    id: 'foi-study-record',
    title: 'Record of the freedom of information-based study in the research portal of a university',
    year: '2026',
    address:
      'https://researchportal.bath.ac.uk/en/publications/exploring-the-use-of-single-session-interventions-in-child-and-ad/',
    seen: '2026-11',
  }),

  studyTable: definePublication({
    id: 'foi-study-table',
    title: 'Summary of the freedom of information-based study, with rows of its table of occupational groups',
    year: '2026',
    address: 'https://tomesphere.com/paper/PMC12913554',
    seen: '2026-11',
  }),

  tavistockAndPortman: definePublication({
    id: 'tavistock-and-portman-24-25258',
    title:
      'Single Session Interventions (SSIs) within CAMHS FY 2023-24, reference 24-25258, sent 25 January 2025',
    authors: 'Tavistock and Portman NHS Foundation Trust',
    year: '2025',
    address:
      'https://tavistockandportman.nhs.uk/about-us/freedom-of-information/responses/single-session-interventions-ssis-within-camhs-fy-2023-24',
    seen: '2026-11',
  }),
}
