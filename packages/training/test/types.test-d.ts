// Read by the compiler, not run: what is misspelt does not compile, and the compiler says so at its own place.
import {
  checkApplicant,
  checkProgress,
  isTrainingId,
  planTimetable,
  type TopicInput,
  type TrainingId,
  trainingLabel,
} from '../src/index.ts'

trainingLabel('one-to-one-motion')
// @ts-expect-error an id that there is not
trainingLabel('one-to-one-moton')

const id: unknown = 'study-group'
if (isTrainingId(id)) id satisfies TrainingId

checkApplicant({}, { audience: 'news-item' })
// @ts-expect-error an audience that there is not
checkApplicant({}, { audience: 'everybody' })

checkProgress({}).record.start satisfies string | null | undefined

planTimetable({ start: '2026-02-20', every: { weeks: 1 } }).timetable.topics[0]?.meeting satisfies
  | string
  | undefined
// @ts-expect-error an interval of no kind that is known
planTimetable({ start: '2026-02-20', every: { fortnights: 1 } })

const topic: TopicInput = { topic: 'mutual-aid-topic' }
topic satisfies TopicInput
// @ts-expect-error a fifth topic
const fifth: TopicInput = { topic: 'topic-five' }
fifth satisfies TopicInput
