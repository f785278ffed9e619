/** The forms that the Dutch page names, as examples. */
export const namedForms = {
  'online-talk': { label: { en: 'talk, online', nl: 'gesprek online' } },
  'face-to-face-talk': { label: { en: 'talk, face to face', nl: 'gesprek face to face' } },
  'online-self-help-module': { label: { en: 'online self-help module', nl: 'online zelfhulpmodule' } },
  'street-theatre': { label: { en: 'street theatre', nl: 'straattheater' } },
}

/** The partners that the Dutch page names, as examples. */
export const namedPartners = {
  'programme-with-age-peers': {
    label: {
      en: 'professional programme with age peers',
      nl: 'professioneel programma met leeftijdsgenoten',
    },
  },
  'career-coach': { label: { en: 'career coach', nl: 'loopbaancoach' } },
  'confidential-adviser': { label: { en: 'confidential adviser', nl: 'vertrouwenspersoon' } },
  'expert-by-experience': { label: { en: 'expert by experience', nl: 'ervaringsdeskundige' } },
  student: { label: { en: 'student', nl: 'student' } },
  psychologist: { label: { en: 'psychologist', nl: 'psycholoog' } },
}
