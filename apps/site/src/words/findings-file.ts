import { said } from './said.ts'

/** What the file of findings says beside them. */
export const findingsFile = said({
  waits: { en: 'Not known, and a rule asks for it.', nl: 'Niet bekend, en een regel vraagt ernaar.' },
})
