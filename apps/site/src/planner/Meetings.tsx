import type { Finding } from '@ssi/rules'
import { useId } from 'react'
import { FindingList } from '../check/FindingList.tsx'
import { Section } from '../reference/Section.tsx'
import { type FieldContext, LineField } from './Field.tsx'
import { FillMeetings } from './FillMeetings.tsx'
import { MeetingField } from './MeetingField.tsx'
import { findingsInWords } from './place-in-words.ts'
import type { PlannerPageData } from './planner-data.ts'
import { StudyGroupField } from './StudyGroupField.tsx'
import { TimeZoneField } from './TimeZoneField.tsx'
import { planner as say } from '../words/planner.ts'

interface MeetingsProps {
  readonly page: PlannerPageData
  readonly field: FieldContext
  readonly findings: readonly Finding[]
}

/** When it starts, with whom one meets, and when. */
export function Meetings({ page, field, findings }: MeetingsProps) {
  const heading = useId()
  const hasAny = Object.keys(field.entries).length > 0
  const isTwice = (index: number): boolean =>
    findings.some(({ code, paths }) => code.includes('twice') && paths.includes(`meetings.${index}`))
  return (
    <Section id="meetings" heading={say.when}>
      <div className="planner-fields">
        <LineField context={field} name="talkingToPeople" path="talkingToPeople" type="date" />
        <LineField context={field} name="start" path="start" type="date" />
        <LineField context={field} name="meetingsArranged" path="meetingsArranged" type="date" />
        <StudyGroupField page={page} context={field} />
        <TimeZoneField context={field} />
      </div>
      <h3 id={heading}>{say.deadlines}</h3>
      <ol className="planner-fields" aria-labelledby={heading}>
        {page.topics.map((topic, index) => (
          <li key={topic.id}>
            <MeetingField topic={topic} context={field} isTwice={isTwice(index)} />
          </li>
        ))}
      </ol>
      <FillMeetings page={page} context={field} />
      <div className="report">
        {hasAny ? <FindingList findings={findingsInWords(page, findings)} /> : null}
      </div>
    </Section>
  )
}
