import { definePublication } from '@ssi/taxonomy'

/**
 * The licences and copyright notices that were seen.
 *
 * @example
 * ```ts run
 * import { licencePublications } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(licencePublications.openGovernment3).place // => { en: 'Open Government Licence v3.0' }
 * ```
 */
export const licencePublications = {
  openGovernment3: definePublication({
    id: 'open-government-licence-3',
    title: 'Open Government Licence v3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    seen: '2026-11',
  }),

  result4addiction: definePublication({
    id: 'result4addiction-copyright',
    title: 'Copyright and permissions',
    authors: 'result4addiction',
    address: 'https://www.result4addiction.net/copyright',
    seen: '2026-11',
  }),
}
