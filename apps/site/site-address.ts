export { publicAddress as siteAddress } from '@ssi/taxonomy'

export const siteTitle = 'Definitions of psychosocial help'
