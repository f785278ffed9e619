import { PageLink } from '../reference/PageLink.tsx'
import { Section } from '../reference/Section.tsx'
import { Words } from '../reference/Words.tsx'
import { fieldName } from './entries.ts'
import { type FieldContext, LineField, TickField, WordsField } from './Field.tsx'
import { GuidingQuestions } from './GuidingQuestions.tsx'
import type { PlannerPageData, PlannerTask, PlannerTopic } from './planner-data.ts'

interface TopicProps {
  readonly page: PlannerPageData
  readonly topic: PlannerTopic
  readonly field: FieldContext
}

/** A topic with its three tasks: when they were done, and what one thinks about it. */
export function Topic({ page, topic, field }: TopicProps) {
  return (
    <Section
      id={topic.id}
      heading={
        <>
          {topic.notation}:{' '}
          <PageLink to={topic.href}>
            <Words of={topic.label} />
          </PageLink>
        </>
      }
    >
      {topic.says === undefined ? null : (
        <p className="topic-says">
          <Words of={topic.says} />
        </p>
      )}
      <ol className="planner-tasks">
        {topic.tasks.map((task) => (
          <li key={task.task}>
            <Task page={page} topic={topic} task={task} field={field} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Task({ page, topic, task, field }: TopicProps & { readonly task: PlannerTask }) {
  const name = (part: string): string => fieldName(topic.id, task.task, part)
  return (
    <>
      <h3>
        {task.kind.notation}:{' '}
        <PageLink to={task.href}>
          <Words of={task.kind.label} />
        </PageLink>
      </h3>
      {task.says === undefined ? null : (
        <p className="aside">
          <Words of={task.says} />
        </p>
      )}
      {task.asks === 'opinion' ? (
        <p className="motion">
          <PageLink to={topic.motion.href}>
            <Words of={topic.motion.label} />
          </PageLink>
        </p>
      ) : null}
      <Asked page={page} task={task} field={field} name={name} />
      <LineField context={field} name={name('done')} path="topics[].tasks[].done" type="date" />
      <WordsField context={field} name={name('reflection')} path="topics[].tasks[].reflection" rows={5} />
    </>
  )
}

interface AskedProps extends Omit<TopicProps, 'topic'> {
  readonly task: PlannerTask
  readonly name: (part: string) => string
}

/** What a task asks beside a day and a reflection. */
function Asked({ page, task, field, name }: AskedProps) {
  const { asks } = task
  if (asks === undefined) return null
  const each = { context: field, name: name(asks), path: `topics[].tasks[].${asks}` }
  if (asks === 'questions') return <GuidingQuestions questions={page.questions} {...each} />
  if (asks === 'opinion') return <WordsField {...each} rows={3} />
  if (asks === 'practised') return <TickField {...each} />
  return <LineField {...each} type="number" />
}
