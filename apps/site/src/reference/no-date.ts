/** What is said of a document that gives no date. */
export const noDate = { en: 'no date given', nl: 'geen datum vermeld' }
