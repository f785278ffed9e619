/** Those for whom a news item says the course is; the page itself asks for more. */
export const widerAudience = {
  'primary-care-psychologist': {
    label: { en: 'psychologist in primary care', nl: 'eerstelijnspsycholoog' },
  },
  'psychologist-with-a-masters-degree': {
    label: { en: 'psychologist with a master’s degree', nl: 'masterpsycholoog' },
  },
  'gz-psychologist': { label: { en: 'registered gz-psycholoog', nl: 'gz-psycholoog' } },
  'certified-coach': { label: { en: 'certified coach', nl: 'gecertificeerde coach' } },
} as const
