import type { RecordData } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { CheckDoor } from '../../src/reference/check-data.ts'
import { address } from './addresses.ts'
import type { DomainReference } from './reference.ts'

/** Where a record is asked for question by question: in the decision that is made about it, or else in its form. */
export function questionDoor(
  { data: { scheme } }: DomainReference,
  { id, title, decision }: RecordData,
): CheckDoor {
  return decision === undefined
    ? {
        kind: 'record',
        href: address.checkRecord(scheme.id, id),
        label: inEach('Check a record', 'Controleer een record', title),
      }
    : {
        kind: 'decide',
        href: address.decision(scheme.id, decision.id),
        label: inEach('Decide', 'Beslis', title),
      }
}

/** A door named after what it checks; in Dutch where that has a Dutch name. */
export function inEach(en: string, nl: string, of: Text): Text {
  const english = { en: `${en}: ${of.en.toLowerCase()}` }
  return of.nl === undefined ? english : { ...english, nl: `${nl}: ${of.nl.toLowerCase()}` }
}
