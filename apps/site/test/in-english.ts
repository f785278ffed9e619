/** What the build says of its languages, as it does for the pages in English. */
export default { currentLocale: 'en' }
