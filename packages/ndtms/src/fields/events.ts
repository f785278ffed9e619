import { absentMeans, day, orNone } from '@ssi/rules'
import { named } from './words.ts'

/** Each event is a field of its own, since the start rules differ in the event. */
export const events = {
  start: day(named('intervention start', 'On which day is the intervention recorded as started?')),
  end: absentMeans(orNone(day(named('end', 'On which day did it end? Absent while it goes on.'))), 'none'),
  prescribed: orNone(day(named('date of the prescription', 'On which day was the medication prescribed?'))),
  firstDoseDispensed: orNone(
    day(
      named('date of dispensing the first dose', 'On which day was the first dose of medication dispensed?'),
    ),
  ),
  firstInformalContact: orNone(
    day(
      named(
        'date of the first informal contact',
        'On which day was the first call or talk without an appointment?',
      ),
    ),
  ),
  firstFormalAppointment: orNone(
    day(
      named(
        'date of the first formal and time-limited appointment',
        'On which day was the first appointment that is formal and limited in time?',
      ),
    ),
  ),
  firstHarmReductionAppointment: orNone(
    day(
      named(
        'date of the first appointment with specialist harm reduction',
        'On which day was the first appointment in which specialist harm reduction was provided?',
      ),
    ),
  ),
}
