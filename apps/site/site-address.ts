export { publicAddress as siteAddress } from '@ssi/taxonomy'

/** The folder of the pages in Dutch. */
export const dutchFolder = '/nl'

export const siteTitle = 'Definitions of psychosocial help'
