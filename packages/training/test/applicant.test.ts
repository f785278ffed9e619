import { applicantRecord, checkApplicant } from '@ssi/training'
import { describeRule, explain, fieldsOf } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { applicantRules } from '../src/rules/applicant.ts'

const complete = { psychologyDegree: true, broadFurtherTraining: true, ampleExperience: true }
const coach = { psychologyDegree: false, profession: 'certified-coach' }

describe('an applicant for the course', () => {
  it('has all three things that the page asks about', () => {
    expect(checkApplicant(complete)).toMatchObject({ verdict: 'conforms', findings: [], missing: [] })
  })

  it('who is a coach without the degree is warned, and told of the news item', () => {
    const { findings } = checkApplicant(coach)
    expect(findings.map((finding) => explain(finding))).toEqual([
      'psychologyDegree: Whoever takes the course has a university degree in psychology. Ask those who give the course whether another degree will do.',
      'psychologyDegree, profession: A news item names this profession among those the course is for; the page asks for a degree in psychology. The two do not agree; ask those who give the course.',
    ])
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'info'])
  })

  it('is of the wider audience only on request, on somebody else’s word, while the page’s questions stand', () => {
    const by = (audience: 'page' | 'news-item') => checkApplicant(coach, { audience }).standings
    expect(by('page')['applicant-is-of-the-wider-audience']).toBe('not-applicable')
    expect(by('news-item')['applicant-is-of-the-wider-audience']).toBe('met')
    expect(by('news-item')['applicant-has-a-psychology-degree']).toBe('broken')
    expect(
      checkApplicant({ ...complete, profession: 'none' }, { audience: 'news-item' }).findings,
    ).toMatchObject([{ severity: 'warning', basis: 'external' }])
  })

  it('has ample experience by a yes or no, never by a number', () => {
    expect(checkApplicant({ ampleExperience: 10 }).findings.map((finding) => explain(finding))).toEqual([
      'ampleExperience: Expected true or false, found 10.',
    ])
    const rules = applicantRules.map(({ holds, says, advice }) => [holds, says, advice])
    expect(JSON.stringify(rules)).not.toMatch(/\d/)
  })

  it('is asked for what is not known', () => {
    expect(checkApplicant({}).missing.map(({ path }) => path)).toEqual([
      'psychologyDegree',
      'broadFurtherTraining',
      'ampleExperience',
    ])
  })

  it('is told the same in Dutch, in every sentence', () => {
    const { findings } = checkApplicant(
      {
        psychologyDegree: false,
        broadFurtherTraining: false,
        ampleExperience: false,
        profession: 'gz-psychologist',
      },
      { audience: 'news-item' },
    )
    const dutch = findings.map((finding) => explain(finding, { language: 'nl' }))
    expect(dutch[0]).toBe(
      'psychologyDegree: Wie de training volgt, heeft een universitaire opleiding psychologie. Vraag de opleiders of een andere opleiding ook volstaat.',
    )
    expect(dutch.filter((sentence) => /\b(the|whoever|course|has)\b/i.test(sentence))).toEqual([])
    const questions = fieldsOf(applicantRecord).flatMap(({ label, question }) => [label.nl, question.nl])
    expect(questions).not.toContain(undefined)
    for (const rule of applicantRules.slice(0, 3))
      expect(describeRule(rule, fieldsOf(applicantRecord), { language: 'nl' })).toMatch(/^Voldaan als /)
  })
})
