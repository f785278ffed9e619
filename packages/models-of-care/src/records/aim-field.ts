import { code } from '@ssi/rules'

/** What the work is aimed at in the first place. */
export const aimField = code(
  {
    'substance-misuse': { label: { en: 'Substance misuse' } },
    'co-morbid-mental-health': { label: { en: 'A co-morbid mental health problem' } },
    other: { label: { en: 'Something else' } },
  },
  {
    label: { en: 'primary aim' },
    question: { en: 'Which problem is it aimed at in the first place?' },
  },
)
