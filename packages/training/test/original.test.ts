import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guidingQuestionIds, moduleOutline, training, trainingLabel } from '@ssi/training'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = process.env['SSI_SOURCES']
const why = folder === undefined ? ' (skipped: SSI_SOURCES names no folder with the original documents)' : ''
const { concepts } = training

describe.skipIf(folder === undefined)(`the module as it was published${why}`, () => {
  let text = ''
  let lines: readonly string[] = []
  beforeAll(() => {
    text = readFileSync(join(folder ?? '', 'psychosocial-interventions-training-module.txt'), 'utf8')
    lines = text.split('\n').filter((line) => !/^\s*-?\s*$/.test(line))
  })

  it('has two lone hyphens before each new topic, and one between its parts', () => {
    expect(text.match(/\n-\n-\nTopic \w+ - /g)).toHaveLength(3)
    expect(text.match(/\n-\n(?:First|Second|Third) task: /g)).toHaveLength(12)
  })

  it('heads its topics as they are called here', () => {
    const headings = lines.filter((line) => /^Topic (?:One|Two|Three|Four) - /.test(line))
    expect(headings).toEqual(
      moduleOutline.map(({ topic }) => `${concepts[topic].notation} - ${trainingLabel(topic)}`),
    )
  })

  it('heads its tasks as they are called here', () => {
    const headings = lines.filter((line) => /^(?:First|Second|Third) task: /.test(line))
    const called = moduleOutline.flatMap(({ tasks }) =>
      tasks.map(({ task }) => `${concepts[task].notation}: ${trainingLabel(task)}`),
    )
    expect(headings.map((heading) => heading.replace('your study', 'study'))).toEqual(called)
  })

  it('has each motion in straight quotes, in exactly these words', () => {
    const motions = [...text.matchAll(/motion[^:\n]* is: '([^'\n]+)'|motion to debate is: '([^'\n]+)'/g)]
    expect(motions.map(([, first, second]) => first ?? second)).toEqual(
      moduleOutline.map(({ motion }) => concepts[motion].synonyms?.en?.[0]),
    )
  })

  it('counts its guiding questions in one line, by roman numbers', () => {
    const [line = ''] = lines.filter((each) => each.includes('i) why'))
    const asked = guidingQuestionIds.map((id) => `${concepts[id].notation}) ${trainingLabel(id)}`)
    expect(line.endsWith(asked.join(' '))).toBe(true)
  })

  it('ends with two tutors, name before role, and three outcomes, one misspelt', () => {
    const from = lines.findIndex((line) => line.startsWith('Meet your tutors…'))
    const [, tober, , raistrick, , heading, ...outcomes] = lines.slice(from)
    expect([tober, raistrick]).toEqual([trainingLabel('gillian-tober'), trainingLabel('duncan-raistrick')])
    expect(heading).toBe('Your learning outcomes…')
    const called = [...new Set(moduleOutline.map(({ outcome }) => trainingLabel(outcome)))]
    expect(outcomes.slice(1)).toEqual(called)
    expect(called.filter((label) => label.includes('resonding'))).toHaveLength(1)
  })

  it('states no assessment, pass mark, credits, hours or fee', () => {
    expect(text).not.toMatch(/\b(?:credits?|pass mark|fees?|hours?|exam|certificate)\b/i)
  })
})
