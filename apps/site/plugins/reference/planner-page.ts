import {
  guidingQuestionIds,
  moduleOutline,
  studyGroupFormIds,
  type OutlinedTopic,
  type TrainingId,
} from '@ssi/training'
import type { PlannerPageData, PlannerTask, PlannerTopic } from '../../src/planner/planner-data.ts'
import { address } from './addresses.ts'
import {
  conceptLink,
  conceptOf,
  type DomainReference,
  recordOf,
  type Reference,
  sourceLines,
} from './reference.ts'

/** The page on which a module is planned, where a domain has one. */
export function plannerPages(reference: Reference, domain: DomainReference): readonly PlannerPageData[] {
  const { plans } = domain.domain
  if (plans === undefined) return []
  const { scheme } = domain.data
  const record = recordOf(domain, plans.record)
  const topics = moduleOutline.map((outlined) => plannerTopic(domain, outlined))
  return [
    {
      path: address.planner(scheme.id),
      scheme: domain.scheme,
      sources: sourceLines(
        reference,
        topics.flatMap(({ id }) => conceptOf(domain, id).cite),
      ),
      title: plans.title,
      record: { title: record.title, href: address.record(scheme.id, record.id) },
      topics,
      questions: guidingQuestionIds.map((id) => conceptLink(domain, id)),
      forms: studyGroupFormIds.map((id) => conceptLink(domain, id)),
      fields: Object.fromEntries(
        record.fields.map(({ path, label, question }) => [path, { label, question }]),
      ),
    },
  ]
}

/** What some tasks ask beside a day and a reflection; every debate asks for an opinion. */
const asks: { readonly [concept in TrainingId]?: NonNullable<PlannerTask['asks']> } = {
  'motivational-interviewing-resources': 'questions',
  'motivational-interviewing-discussion': 'practised',
  'mutual-aid-discussion': 'openMeetingsPlanned',
}

function plannerTopic(domain: DomainReference, { topic, tasks, motion }: OutlinedTopic): PlannerTopic {
  return {
    ...conceptLink(domain, topic),
    ...said(domain, topic),
    motion: conceptLink(domain, motion),
    tasks: tasks.map(({ task, concept }) => {
      const { says } = said(domain, concept)
      const asked = task === 'debate' ? 'opinion' : asks[concept]
      return {
        task,
        kind: { ...conceptLink(domain, task), ...said(domain, task) },
        href: conceptLink(domain, concept).href,
        ...(says === undefined ? {} : { says }),
        ...(asked === undefined ? {} : { asks: asked }),
      }
    }),
  }
}

function said(domain: DomainReference, id: string): Pick<PlannerTopic, 'notation' | 'says'> {
  const { notation, definition } = conceptOf(domain, id)
  return {
    ...(notation === undefined ? {} : { notation }),
    ...(definition === undefined ? {} : { says: definition }),
  }
}
