/** What is said of a document that gives no date. */
export const noDate = { en: 'no date given', nl: 'geen datum vermeld' }

/** What is said of a document of which a publication tells from when it is used. */
export const forUseFrom = {
  en: (day: string) => `for use from ${day}`,
  nl: (day: string) => `voor gebruik vanaf ${day}`,
}
