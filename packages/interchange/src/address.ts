/** The public address of everything exported: reserved, resolves nowhere until the owner chooses one. */
export const publicAddress = 'https://ssi.invalid'
