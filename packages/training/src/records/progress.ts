import { absentMeans, code, codes, day, flag, group, list, orNone, record, text, whole } from '@ssi/rules'
import type * as z from 'zod/mini'
import { guidingQuestions, tasks, topics } from '../choices.ts'
import { meeting } from './meeting.ts'
import { timeZone } from './time-zone.ts'
import { named } from './words.ts'

// Learners keep this record themselves: what is not in it has not been done yet.
const task = group(
  {
    task: code(
      tasks,
      named('kind', 'Which of the three tasks is it?', ['soort', 'Welke van de drie taken is het?']),
    ),
    done: absentMeans(
      orNone(
        day(
          named('completion', 'On which day was the task completed?', [
            'afronding',
            'Op welke dag was de taak klaar?',
          ]),
        ),
      ),
      'none',
    ),
    reflection: absentMeans(
      orNone(
        text(
          named('reflection', 'What do you think about it now that you have done it?', [
            'reflectie',
            'Wat vind je ervan nu je het gedaan hebt?',
          ]),
        ),
      ),
      'none',
    ),
    opinion: absentMeans(
      orNone(
        text(
          named('opinion on the motion', 'In a debate: what is your opinion on the motion, and why?', [
            'mening over de stelling',
            'Bij een debat: wat vind je van de stelling, en waarom?',
          ]),
        ),
      ),
      'none',
    ),
    questions: absentMeans(
      orNone(
        codes(
          guidingQuestions,
          named(
            'guiding questions',
            'In the first task of topic one: which questions have you thought about?',
            ['leidende vragen', 'Bij de eerste taak van onderwerp één: over welke vragen heb je nagedacht?'],
          ),
        ),
      ),
      'none',
    ),
    practised: absentMeans(
      flag(
        named(
          'practice with the study group',
          'In the discussion of topic one: did you practise with the group?',
          [
            'oefenen met de studiegroep',
            'Bij de bespreking van onderwerp één: heb je met de groep geoefend?',
          ],
        ),
      ),
      false,
    ),
    openMeetingsPlanned: absentMeans(
      orNone(
        whole(
          named(
            'number of open meetings planned',
            'In the discussion of topic three: how many open meetings do you plan to go to?',
            [
              'aantal geplande open bijeenkomsten',
              'Bij de bespreking van onderwerp drie: naar hoeveel open bijeenkomsten wil je gaan?',
            ],
          ),
        ),
      ),
      'none',
    ),
  },
  named('task', 'How does a task stand?', ['taak', 'Hoe staat een taak ervoor?']),
)

const topic = group(
  {
    topic: code(
      topics,
      named('name', 'Which of the four topics is it?', ['naam', 'Welk van de vier onderwerpen is het?']),
    ),
    meeting: absentMeans(orNone(meeting()), 'none'),
    tasks: list(task, {
      ...named('tasks', 'How do its three tasks stand?', ['taken', 'Hoe staan de drie taken ervoor?']),
      item: { en: 'task', nl: 'taak' },
    }),
  },
  named('topic', 'How does a topic stand?', ['onderwerp', 'Hoe staat een onderwerp ervoor?']),
)

/**
 * How far a learner is in the module, in field names of our own; days are ISO 8601.
 *
 * A task without a day of completion is not done yet, and a meeting that is not given is not arranged yet.
 *
 * @example
 * ```ts run
 * import { progressRecord } from '@ssi/training'
 * progressRecord.safeParse({ start: '2026-02-20', studyGroup: 'one-colleague' }).success // => true
 * progressRecord.safeParse({ start: 'soon' }).success // => false
 * ```
 */
export const progressRecord = record({
  talkingToPeople: orNone(
    day(
      named('completion of Talking to People', 'When did you complete the module Talking to People?', [
        'afronding van Talking to People',
        'Wanneer heb je de module Talking to People afgerond?',
      ]),
    ),
  ),
  start: day(
    named('start of topic one', 'When does topic one start?', [
      'begin van onderwerp één',
      'Wanneer begint onderwerp één?',
    ]),
  ),
  studyGroup: orNone(
    text(
      named(
        'form of the study group',
        'With whom do you discuss: a peer group, one colleague, a supervisor?',
        [
          'vorm van de studiegroep',
          'Met wie bespreek je het: een groep vakgenoten, één collega, een supervisor?',
        ],
      ),
    ),
  ),
  meetingsArranged: orNone(
    day(
      named('arrangement of the meetings', 'On which day were the meeting times arranged?', [
        'afspreken van de bijeenkomsten',
        'Op welke dag zijn de tijden van de bijeenkomsten afgesproken?',
      ]),
    ),
  ),
  timeZone: timeZone(),
  topics: list(topic, {
    ...named('topics', 'How do the four topics stand?', [
      'onderwerpen',
      'Hoe staan de vier onderwerpen ervoor?',
    ]),
    item: { en: 'topic', nl: 'onderwerp' },
  }),
})

/** How one task stands, as it is given to a check. */
export type TaskInput = NonNullable<z.input<typeof task>>

/** How one topic stands, as it is given to a check. */
export type TopicInput = NonNullable<z.input<typeof topic>>

/** A learner’s progress as it comes out of a check. */
export type Progress = z.infer<typeof progressRecord>

/** A learner’s progress as it is given to a check. */
export type ProgressInput = z.input<typeof progressRecord>
