import {
  checkDose,
  checkProgress,
  completeProgress,
  moduleOutline,
  type ProgressInput,
  type TaskInput,
  training,
  trainingRules,
} from '@ssi/training'
import { explain, fieldsOf, severityOf } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { explored, fourTopics } from '../src/examples/four-topics.ts'
import { progressRecord } from '../src/records/progress.ts'

const standings = (record: ProgressInput): Readonly<Record<string, string>> => checkProgress(record).standings
const said = (record: unknown): readonly string[] =>
  checkProgress(record).findings.map((finding) => explain(finding))
const severity = (id: string): readonly string[] =>
  trainingRules.filter((rule) => rule.id === id).map(severityOf)
/** The complete record, with one task changed. */
const withTask = (topic: number, task: number, change: Partial<TaskInput>): ProgressInput => ({
  ...completeProgress,
  topics: (completeProgress.topics ?? []).map((each, at) =>
    at === topic
      ? { ...each, tasks: each?.tasks?.map((one, of) => (of === task ? { ...one, ...change } : one)) }
      : each,
  ),
})

describe('before the module', () => {
  it('Talking to People is completed, and that it is not only warns', () => {
    const id = 'talking-to-people-is-completed-first'
    expect(standings({ talkingToPeople: '2024-01-10', start: '2024-02-01' })[id]).toBe('met')
    expect(standings({ talkingToPeople: 'none' })[id]).toBe('broken')
    expect(standings({})[id]).toBe('undetermined')
    expect(checkProgress({ ...completeProgress, talkingToPeople: 'none' }).verdict).toBe('conforms')
    expect(severity(id)).toEqual(['warning'])
  })
})

describe('four topics with three tasks', () => {
  it('are what the module is: three topics break', () => {
    expect(checkProgress({ topics: fourTopics() }).verdict).toBe('conforms')
    expect(said({ topics: fourTopics().slice(0, 3) })).toEqual([
      'topics: The module has four topics: each of them once, and no other. List all four, those that have not been begun among them.',
    ])
    expect(severity('topics-are-four')).toEqual(['error'])
  })

  it('are twelve tasks, and a topic with two breaks', () => {
    expect(moduleOutline.flatMap(({ tasks }) => tasks)).toHaveLength(12)
    const topics = fourTopics().map((topic, at) =>
      at === 1 ? { ...topic, tasks: topic.tasks?.slice(0, 2) } : topic,
    )
    expect(said({ topics })).toEqual([
      'topics.1.tasks: Each topic has three tasks: exploring its resources, its debate and its study group discussion. List each of the three once, those that are still to be done among them.',
    ])
  })

  it('have one order as they are defined', () => {
    for (const { tasks } of moduleOutline)
      expect(tasks.map(({ task }) => task)).toEqual([
        'explore-the-resources',
        'debate',
        'study-group-discussion',
      ])
  })

  it('may be worked on in another order, with a warning of ours', () => {
    const report = checkProgress(withTask(1, 1, { done: '2026-03-03' }))
    expect(report.verdict).toBe('conforms')
    expect(report.findings).toMatchObject([
      { severity: 'warning', basis: 'derived', rules: ['tasks-are-done-in-order'] },
    ])
  })

  it('know no fifth topic', () => {
    expect(said({ topics: [{ topic: 'topic-five' }] })[0]).toMatch(
      /^topics\.0\.topic: "topic-five" is not a value/,
    )
  })
})

describe('the study group', () => {
  it('is one colleague, or nobody, which only warns', () => {
    expect(standings({ studyGroup: 'one-colleague' })['study-group-is-there']).toBe('met')
    const report = checkProgress({ ...completeProgress, studyGroup: 'none' })
    expect([report.verdict, report.findings.map((finding) => explain(finding))]).toEqual([
      'conforms',
      [
        'studyGroup: Ideally a study group has been convened or joined. Ask somebody to discuss the topics with; one colleague is enough.',
      ],
    ])
  })

  it('may have a form that the module does not name: it is told, and no fault', () => {
    expect(standings({ studyGroup: 'trusted-supervisor' })['study-group-form-is-named']).toBe('met')
    const report = checkProgress({ ...completeProgress, studyGroup: 'ai-chat' })
    expect(report.findings).toMatchObject([
      { severity: 'info', rules: ['study-group-form-is-named'], found: ['ai-chat'] },
    ])
    expect(report.verdict).toBe('conforms')
  })

  it('meets at times arranged right away: those that are not warn, one by one', () => {
    expect(standings({ start: '2026-02-20', topics: fourTopics() })).toMatchObject({
      'meetings-are-arranged': 'met',
      'start-is-not-after-a-meeting': 'met',
    })
    const topics = fourTopics().map((topic, at) => (at === 0 ? topic : { ...topic, meeting: null }))
    const { findings, verdict } = checkProgress({ topics })
    expect(findings.map(({ paths, severity: how }) => [...paths, how])).toEqual([
      ['topics.1.meeting', 'warning'],
      ['topics.2.meeting', 'warning'],
      ['topics.3.meeting', 'warning'],
    ])
    expect(verdict).toBe('conforms')
  })

  it('meets, and that is the deadline: one task after it warns', () => {
    const { findings, verdict } = checkProgress(withTask(1, 1, { done: '2026-03-12' }))
    expect(findings.flatMap(({ rules }) => rules)).toEqual([
      'tasks-are-done-in-order',
      'tasks-are-done-by-the-meeting',
    ])
    expect(verdict).toBe('conforms')
    expect(checkProgress(withTask(1, 2, { done: '2026-03-08' })).findings).toEqual([])
  })
})

describe('what a learner writes', () => {
  it('is a reflection after each of the twelve tasks: one that is missing breaks', () => {
    expect(checkProgress(completeProgress).verdict).toBe('conforms')
    const report = checkProgress(withTask(1, 0, { reflection: null }))
    expect([report.verdict, report.findings.map((finding) => explain(finding))]).toEqual([
      'breaks',
      [
        'topics.1.tasks.0.reflection: A reflection is added after each task and kept for the portfolio. Write down what you think about it now.',
      ],
    ])
  })

  it('is an opinion on the motion: stated of topic one, worked out for the others', () => {
    const missing = (topic: number) => checkProgress(withTask(topic, 1, { opinion: null })).findings
    expect(missing(0)).toMatchObject([{ severity: 'warning', basis: 'stated' }])
    for (const topic of [1, 2, 3])
      expect(missing(topic)).toMatchObject([{ severity: 'warning', basis: 'derived' }])
    expect(missing(0).map((finding) => explain(finding))).toEqual([
      'topics.0.tasks.1.opinion: In the debate of topic one the learner forms an opinion on the motion. Say whether you are for or against the motion, and why. It is there to be argued with.',
    ])
  })

  it('may be for a motion or against it', () => {
    for (const opinion of ['For.', 'Against.', 'I cannot tell.'])
      expect(checkProgress(withTask(3, 1, { opinion })).findings).toEqual([])
  })

  it('takes up the four guiding questions: three of them warn', () => {
    const questions = explored('motivational-interviewing-topic')[0]?.tasks?.[0]?.questions
    const three = Array.isArray(questions) ? questions.slice(0, 3) : []
    expect(checkProgress(withTask(0, 0, { questions: three })).findings).toMatchObject([
      { severity: 'warning', rules: ['guiding-questions-are-considered'] },
    ])
  })

  it('says whether there was practice, and how many open meetings are planned', () => {
    expect(checkProgress(withTask(0, 2, { practised: false })).findings).toMatchObject([
      { severity: 'warning', rules: ['skills-are-practised-with-the-group'] },
    ])
    expect(checkProgress(withTask(2, 2, { openMeetingsPlanned: 0 })).findings).toMatchObject([
      { severity: 'warning', rules: ['open-meetings-are-planned'] },
    ])
  })
})

describe('what must not be rejected', () => {
  it('is any pace, with no timetable at all', () => {
    const topics = (completeProgress.topics ?? []).map((topic) => ({ ...topic, meeting: 'none' as const }))
    const { verdict, findings } = checkProgress({ ...completeProgress, topics })
    expect(verdict).toBe('conforms')
    expect(findings.filter(({ severity: how }) => how === 'error')).toEqual([])
    expect(fieldsOf(progressRecord).map(({ path }) => path)).not.toContain('timetable')
  })

  it('is a learner who has not begun', () => {
    expect(checkProgress({ topics: fourTopics() })).toMatchObject({ verdict: 'conforms', findings: [] })
  })

  it('has no credits, pass mark, hours or fee to be measured by', () => {
    const paths = fieldsOf(progressRecord).map(({ path }) => path)
    expect(paths.filter((path) => /credit|mark|score|hours|fee/i.test(path))).toEqual([])
    expect(checkProgress({ topics: fourTopics(), credits: 10 }).findings).toMatchObject([
      { code: 'unknown-field', severity: 'warning', paths: ['credits'] },
    ])
  })
})

describe('how much of an intervention there is', () => {
  it('is three values, of any size', () => {
    for (const dose of [
      { weeks: 6, daysBetween: 7, minutes: 50 },
      { weeks: 0, daysBetween: 0, minutes: 1 },
      { weeks: 400, daysBetween: 365, minutes: 1440 },
    ])
      expect(checkDose(dose)).toMatchObject({ verdict: 'conforms', findings: [] })
  })

  it('is no single word', () => {
    expect(checkDose('short').findings.map((finding) => explain(finding))).toEqual([
      'Expected a group of fields, found "short".',
    ])
    expect(checkDose({ dose: 'short' })).toMatchObject({
      verdict: 'undetermined',
      findings: [{ code: 'unknown-field' }],
    })
  })

  it('has no number anywhere in what the module says of it', () => {
    const rules = trainingRules.filter(({ about = [] }) =>
      about.some((id) => /how-much|how-long|how-freq/.test(id)),
    )
    expect(rules.map(({ id }) => id)).toEqual(['how-much-is-three-values'])
    expect(
      JSON.stringify(rules.map(({ holds, when, says, advice }) => [holds, when, says, advice])),
    ).not.toMatch(/\d/)
  })
})

describe('the outcomes', () => {
  it('are three, and every topic works towards one', () => {
    const outcomes = [...new Set(moduleOutline.map(({ outcome }) => outcome))]
    const topicsOf = (id: string) =>
      moduleOutline.flatMap(({ topic, outcome }) => (outcome === id ? topic : []))
    expect(outcomes.map((outcome) => [outcome, topicsOf(outcome)])).toEqual([
      ['understanding-of-motivational-techniques', ['motivational-interviewing-topic']],
      ['knowledge-of-psychosocial-interventions', ['network-therapy-topic', 'brief-interventions-topic']],
      ['understanding-of-mutual-aid', ['mutual-aid-topic']],
    ])
    expect(outcomes.map((id) => training.concepts[id].basis)).toEqual(['derived', 'derived', 'derived'])
  })
})
