import { all, every, implies, notAfter, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { discussed } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const tasksAreDoneByTheMeeting = rule<ProgressInput>({
  id: 'tasks-are-done-by-the-meeting',
  says: {
    en: 'The meeting of a topic is the deadline of its tasks.',
    nl: 'Bij de bijeenkomst over een onderwerp moeten de taken klaar zijn.',
  },
  cite: cite(trainingModule.studyGroup, 'meetings'),
  force: 'should',
  about: ['training:meeting-time', 'training:task'],

  holds: every(
    'topics',
    'topic',
    every(
      'topic.tasks',
      'task',
      implies(all(present('topic.meeting'), present('task.done')), notAfter('task.done', 'topic.meeting')),
    ),
  ),
  advice: {
    en: 'Nothing has to be undone: the pace is yours. Move the meeting next time, or begin earlier.',
    nl: 'Niets hoeft te worden teruggedraaid: je bepaalt zelf het tempo. Verzet de volgende keer de bijeenkomst, of begin eerder.',
  },

  examples: {
    passes: [
      { topics: discussed('network-therapy-topic', { done: '2026-03-08' }) },
      { topics: discussed('network-therapy-topic') },
    ],
    fails: [{ topics: discussed('network-therapy-topic', { done: '2026-03-12' }) }],
  },
})
