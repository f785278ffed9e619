import { publicAddress } from '@ssi/taxonomy'

export const siteAddress = publicAddress

/** Whether the reference has an address of its own yet: those below `.invalid` lead nowhere, on purpose. */
export const hasAddress = !new URL(publicAddress).hostname.endsWith('.invalid')

/** Where problems are reported: the page of a new issue. There is none until the repository is public. */
export const newIssueAddress: string | undefined = undefined

/** The folder of the pages in Dutch. */
export const dutchFolder = '/nl'

export const siteTitle = 'Definitions of psychosocial help'

/** The title in each language. */
export const siteName = { en: siteTitle, nl: 'Definities van psychosociale hulp' } as const

/** Who is cited as the author of the reference, as in CITATION.cff. */
export const siteAuthor = 'The maintainers of @ssi'
