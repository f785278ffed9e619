import type { Rule } from '@ssi/rules'
import { debateLeadsToAnOpinion } from './debate-leads-to-an-opinion.ts'
import { guidingQuestionsAreConsidered } from './guiding-questions-are-considered.ts'
import { meetingsAreArrangedBeforeTheStart } from './meetings-are-arranged-before-the-start.ts'
import { meetingsAreArranged } from './meetings-are-arranged.ts'
import { openMeetingsArePlanned } from './open-meetings-are-planned.ts'
import { reflectionFollowsEachTask } from './reflection-follows-each-task.ts'
import { skillsArePractisedWithTheGroup } from './skills-are-practised-with-the-group.ts'
import { startIsNotAfterAMeeting } from './start-is-not-after-a-meeting.ts'
import { studyGroupFormIsNamed } from './study-group-form-is-named.ts'
import { studyGroupIsThere } from './study-group-is-there.ts'
import { talkingToPeopleIsCompletedFirst } from './talking-to-people-is-completed-first.ts'
import { tasksAreDoneByTheMeeting } from './tasks-are-done-by-the-meeting.ts'
import { tasksAreDoneInOrder } from './tasks-are-done-in-order.ts'
import { topicHasItsThreeTasks } from './topic-has-its-three-tasks.ts'
import { topicsAreFour } from './topics-are-four.ts'

/** The rules of a learner’s progress, in the order of the module. */
export const progressRules: readonly Rule[] = [
  topicsAreFour,
  topicHasItsThreeTasks,
  talkingToPeopleIsCompletedFirst,
  studyGroupIsThere,
  studyGroupFormIsNamed,
  meetingsAreArranged,
  meetingsAreArrangedBeforeTheStart,
  startIsNotAfterAMeeting,
  tasksAreDoneInOrder,
  tasksAreDoneByTheMeeting,
  reflectionFollowsEachTask,
  guidingQuestionsAreConsidered,
  ...debateLeadsToAnOpinion,
  skillsArePractisedWithTheGroup,
  openMeetingsArePlanned,
]
