import type { Text } from '@ssi/taxonomy'

/** What a portfolio says in words of its own. */
export const words = {
  unnamedTopic: { en: 'A topic that is not named', nl: 'Een onderwerp zonder naam' },
  unnamedTask: { en: 'A task that is not named', nl: 'Een taak zonder naam' },
  yes: { en: 'Yes', nl: 'Ja' },
  setAside: { en: 'Set aside, since it could not be read', nl: 'Apart gezet, omdat het niet te lezen was' },
  everything: { en: 'everything', nl: 'alles' },
} satisfies Readonly<Record<string, Required<Text>>>
