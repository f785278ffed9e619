/** The public address of the definitions: reserved, resolves nowhere until the owner chooses one. */
export const publicAddress = 'https://ssi.invalid'
