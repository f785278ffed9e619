import type { RecordNote } from '@ssi/rules'
import { contactsShowPartOfATrajectory } from './contacts-show-part-of-a-trajectory.ts'

/** What is worth a second look in contacts. */
export const contactsNotes: readonly RecordNote[] = [contactsShowPartOfATrajectory]
