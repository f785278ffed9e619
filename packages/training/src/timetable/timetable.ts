import type { Finding } from '@ssi/rules'
import type { TaskId, TopicId } from '../choices.ts'
import type { FindingCode } from '@ssi/rules'
import type { TimetableCode } from './sayings.ts'

/** A task and the deadline it has by the meeting of its topic. */
export interface PlannedTask {
  readonly task: TaskId
  /** The meeting of the topic; absent where none is arranged. */
  readonly by?: string
}

/** A topic with its meeting and the deadlines of its tasks. */
export interface PlannedTopic {
  readonly topic: TopicId
  /**
   * The day on which a drawing of the topic begins: the start, or the meeting that comes before. It is ours; the
   * module lets everybody begin when they like.
   */
  readonly from?: string
  /** When the study group meets: a day, or a day and a time, ISO 8601, as it was given. */
  readonly meeting?: string
  /** The same moment as everybody’s clocks know it, in UTC; absent without a time or a time zone. */
  readonly instant?: string
  readonly tasks: readonly PlannedTask[]
}

/** The four topics in their order, with what is planned of each. */
export interface Timetable {
  readonly start?: string
  readonly timeZone?: string
  readonly topics: readonly PlannedTopic[]
}

/** A timetable, and what was found in what was asked for. */
export interface Planned {
  readonly timetable: Timetable
  readonly findings: readonly Finding<FindingCode | TimetableCode>[]
}
