import { absentMeans, code, codes, day, flag, group, list, orNone, record, text, whole } from '@ssi/rules'
import type * as z from 'zod/mini'
import { guidingQuestions, tasks, topics } from '../choices.ts'
import { meeting } from './meeting.ts'
import { timeZone } from './time-zone.ts'
import { named } from './words.ts'

// Learners keep this record themselves: what is not in it has not been done yet.
const task = group(
  {
    task: code(tasks, named('kind', 'Which of the three tasks is it?')),
    done: absentMeans(orNone(day(named('completion', 'On which day was the task completed?'))), 'none'),
    reflection: absentMeans(
      orNone(text(named('reflection', 'What do you think about it now that you have done it?'))),
      'none',
    ),
    opinion: absentMeans(
      orNone(
        text(named('opinion on the motion', 'In a debate: what is your opinion on the motion, and why?')),
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
          ),
        ),
      ),
      'none',
    ),
  },
  named('task', 'How does a task stand?'),
)

const topic = group(
  {
    topic: code(topics, named('name', 'Which of the four topics is it?')),
    meeting: absentMeans(orNone(meeting()), 'none'),
    tasks: list(task, { ...named('tasks', 'How do its three tasks stand?'), item: { en: 'task' } }),
  },
  named('topic', 'How does a topic stand?'),
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
    day(named('completion of Talking to People', 'When did you complete the module Talking to People?')),
  ),
  start: day(named('start of topic one', 'When does topic one start?')),
  studyGroup: orNone(
    text(
      named(
        'form of the study group',
        'With whom do you discuss: a peer group, one colleague, a supervisor?',
      ),
    ),
  ),
  meetingsArranged: orNone(
    day(named('arrangement of the meetings', 'On which day were the meeting times arranged?')),
  ),
  timeZone: timeZone(),
  topics: list(topic, { ...named('topics', 'How do the four topics stand?'), item: { en: 'topic' } }),
})

/** How one task stands, as it is given to a check. */
export type TaskInput = NonNullable<z.input<typeof task>>

/** How one topic stands, as it is given to a check. */
export type TopicInput = NonNullable<z.input<typeof topic>>

/** A learner’s progress as it comes out of a check. */
export type Progress = z.infer<typeof progressRecord>

/** A learner’s progress as it is given to a check. */
export type ProgressInput = z.input<typeof progressRecord>
