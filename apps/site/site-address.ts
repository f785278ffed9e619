/** The public address of the reference: reserved, resolves nowhere until the owner chooses one. */
export const siteAddress = 'https://ssi.invalid'

export const siteTitle = 'Definitions of psychosocial help'
