import { code } from '@ssi/rules'

/** Whom a record is about. The page speaks of adults alone, so each of its records asks. */
export const populationField = code(
  { adult: { label: { en: 'Adult' } }, 'young-person': { label: { en: 'Child or young person' } } },
  {
    label: { en: 'population' },
    question: { en: 'Is the client an adult? The page gives no age; use the bounds of your own service.' },
  },
)
