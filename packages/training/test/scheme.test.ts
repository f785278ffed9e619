import { sources } from '@ssi/sources'
import { isTrainingId, training, type TrainingId } from '@ssi/training'
import { checkScheme, lookUp } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'

const { concepts } = training
const all = Object.values(concepts)
const find = lookUp(training)
const below = (parent: TrainingId): readonly string[] =>
  all.filter(({ broader }) => broader === parent).map(({ id }) => id)
const ofKind = (kind: string): readonly string[] =>
  all.filter((concept) => concept.kind === kind).map(({ id }) => id)

const topics = [
  'motivational-interviewing-topic',
  'network-therapy-topic',
  'mutual-aid-topic',
  'brief-interventions-topic',
] as const
const motions = {
  'one-to-one-motion': 'motivating people to change can only happen on a one-to-one basis',
  'rigid-therapies-motion': 'structured therapies are too rigid to be useful in the real world',
  'replaces-services-motion': 'mutual aid and fellowship support replace the need for treatment services',
  'briefer-needs-skill-motion':
    'the briefer the intervention, the more experienced and skilful practitioners need to be',
} as const

describe('the scheme', () => {
  it('is sound', () => {
    expect(checkScheme(training, sources)).toEqual([])
  })

  it('has four topics, in order, each with three tasks: twelve in all', () => {
    expect(below('topic')).toEqual(topics)
    expect(topics.map((id) => concepts[id].notation)).toEqual([
      'Topic One',
      'Topic Two',
      'Topic Three',
      'Topic Four',
    ])
    expect(
      topics.map((id) => below(id).filter((task) => concepts[task as TrainingId].kind === 'task')),
    ).toEqual(
      topics.map((id) => ['resources', 'debate', 'discussion'].map((task) => id.replace('topic', task))),
    )
  })

  it('has the three kinds of task in the order in which they are defined', () => {
    expect(below('task')).toEqual(['explore-the-resources', 'debate', 'study-group-discussion'])
    expect(below('task').map((id) => concepts[id as TrainingId].notation)).toEqual([
      'First task',
      'Second task',
      'Third task',
    ])
  })

  it('has the four guiding questions in their order', () => {
    expect(ofKind('question').map((id) => concepts[id as TrainingId].notation)).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
    ])
  })

  it('names three forms of a study group and three activities', () => {
    const forms = below('study-group').filter((id) => concepts[id as TrainingId].kind === 'role')
    expect(forms).toEqual(['peer-group', 'one-colleague', 'trusted-supervisor'])
    expect(below('learning-activity')).toEqual([
      'watching-videos',
      'reading-scientific-articles',
      'taking-in-checklists',
    ])
  })
})

describe('a motion', () => {
  it('is of kind motion, and never a claim', () => {
    expect(ofKind('motion')).toEqual(Object.keys(motions))
    expect(ofKind('claim').filter((id) => id in motions)).toEqual([])
  })

  it.for(Object.entries(motions))(
    '%s has its exact words, and is met nowhere without being called a motion',
    ([id, words]) => {
      const concept = concepts[id as keyof typeof motions]
      expect(concept.synonyms).toEqual({ en: [words] })
      expect(concept.label.en).toBe(`Motion: ‘${words}’`)
      expect(concept.definition?.en).toMatch(/^To be argued in topic /)
      expect(find(words)).toEqual({ match: id, suggestions: [] })
    },
  )

  it('is not matched by a paraphrase', () => {
    expect(find('change can only be motivated one to one').match).toBeUndefined()
  })

  it('stands in no definition, note or claim as something the module says', () => {
    const said = all
      .filter(({ kind }) => kind !== 'motion')
      .map((concept) => JSON.stringify(concept))
      .join()
    expect(Object.values(motions).filter((words) => said.includes(words))).toEqual([])
  })
})

describe('what the module claims', () => {
  it('is a claim, with the people it speaks of', () => {
    expect(ofKind('claim')).toEqual([
      'focus-of-treatment',
      'network-therapy-applies-widely',
      'network-therapy-is-first-choice',
      'network-therapy-is-effective',
      'mutual-aid-is-effective',
      'service-users-vote-with-their-feet',
    ])
    expect(below('claim-of-the-module')).toEqual(ofKind('claim'))
    expect(all.filter(({ kind, population }) => kind === 'claim' && population === undefined)).toEqual([])
  })

  it('is told from the motion that goes further', () => {
    expect(concepts['mutual-aid-is-effective'].not?.['replaces-services-motion']?.en).toMatch(
      /debating point/,
    )
    expect(concepts['mutual-aid-is-effective'].label.en).toMatch(/alone or with professional help$/)
  })

  it('of a first choice stands beside the trial that found no difference', () => {
    const { notes, openQuestions } = concepts['network-therapy-is-first-choice']
    expect(notes?.[0]?.text.en).toContain('no significant difference')
    expect(openQuestions).toEqual([{ en: 'What the statement rests on, and whose choice is meant.' }])
  })
})

describe('what the text leaves open', () => {
  it('stays open: how much has three dimensions and no number', () => {
    const dimensions = below('how-much-intervention')
    expect(dimensions).toEqual([
      'how-long-it-goes-on',
      'how-frequently-sessions-occur',
      'how-long-sessions-last',
    ])
    const about = [...dimensions, 'how-much-intervention', 'brief-interventions', 'brief-treatment']
    expect(
      about.filter((id) =>
        /\d/.test(
          JSON.stringify([concepts[id as TrainingId].definition, concepts[id as TrainingId].openQuestions]),
        ),
      ),
    ).toEqual([])
  })

  it('stays open: nothing is said of assessment, pass mark, credits, hours or fee', () => {
    expect(concepts['psycho-social-interventions-module'].openQuestions?.[0]?.en).toMatch(/credits/)
    expect(all.map(({ label }) => label.en).join()).not.toMatch(/\b(credits?|fees?|pass mark|hours?|exam)\b/i)
  })

  it('stays open: ample experience is no number of years', () => {
    expect(concepts['ample-experience']).toMatchObject({ named: true })
    expect(JSON.stringify(concepts['ample-experience'].openQuestions)).not.toMatch(/\d/)
  })
})

describe('other readings that do not happen', () => {
  it('the therapy is structured and flexible at once, and structured is not rigid', () => {
    expect(below('social-behaviour-and-network-therapy')).toEqual(
      expect.arrayContaining(['structured', 'flexible']),
    )
    expect(concepts['structured-therapies'].not?.structured?.en).toMatch(/does not mean rigid/)
  })

  it('a supervisor in the study group is no clinical supervision', () => {
    expect(concepts['trusted-supervisor'].definition?.en).toMatch(/asks no clinical supervision/)
    expect(find('supervision').match).toBeUndefined()
  })

  it('the outcomes are three, their topics worked out, and the misspelling of the page is kept', () => {
    expect(below('learning-outcome')).toHaveLength(3)
    expect(ofKind('outcome').map((id) => concepts[id as TrainingId].basis)).toEqual([
      'derived',
      'derived',
      'derived',
    ])
    expect(concepts['understanding-of-mutual-aid'].label.en).toContain('resonding')
  })

  it('a former post is no present one', () => {
    for (const id of ['gillian-tober', 'duncan-raistrick'] as const)
      expect(concepts[id].definition?.en).toMatch(
        /^By the page, Consultant .+; formerly .+ at Leeds Addiction Unit\.$/,
      )
    expect(below('tutor')).toHaveLength(2)
  })

  it('the course lasts two days, at two bodies of their own', () => {
    expect(concepts['two-days'].label).toEqual({ en: 'two days', nl: 'tweedaags' })
    expect(find('Rino Groep').match).toBe('rino-groep-utrecht')
    expect(find('RINO Amsterdam').match).toBe('rino-amsterdam')
    expect(all.map(({ label }) => label.en).join()).not.toContain('Rotterdam')
  })

  it('speaks Dutch wherever it speaks of the Dutch course', () => {
    const dutch = all.filter(({ cite }) =>
      cite.some((place) => 'source' in place && place.source === 'single-session-page'),
    )
    expect(dutch).toHaveLength(10)
    const texts = dutch.flatMap(({ label, definition, not = {}, notes = [], openQuestions = [] }) => [
      label,
      ...(definition ? [definition] : []),
      ...Object.values(not),
      ...notes.map(({ text }) => text),
      ...openQuestions,
    ])
    expect(texts.filter((text) => text?.nl === undefined)).toEqual([])
  })
})

describe('ids', () => {
  it('know every concept and nothing that an object brings along', () => {
    expect(all.filter(({ id }) => !isTrainingId(id))).toEqual([])
    expect(['constructor', '__proto__', 'toString', '', null, 7].filter(isTrainingId)).toEqual([])
  })
})
