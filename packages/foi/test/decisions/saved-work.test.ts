import { decideAnswer, type NamedReading, openWork, saveWork } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { examples, marking, named, written } from '../responses.ts'

const { name, reading: read } = named('a.txt', written(marking('yes', 'social-workers'), ['Talks']))
const { reading } = decideAnswer(read, 'deliverers.social-workers', {
  verdict: 'cannot-tell',
  reason: 'smudged',
})
const work: readonly NamedReading[] = [...examples, { name, reading, document: 'the text' }]

/** The saved work after a change to it, opened again. */
function opened(change: (saved: { version: unknown; responses: any[]; leftOut?: any[] }) => void) {
  const saved = JSON.parse(saveWork(work))
  change(saved)
  return openWork(JSON.stringify(saved))
}

const said = ({ findings }: ReturnType<typeof openWork>) => findings.map((finding) => explain(finding))

describe('saved work', () => {
  it('comes back as it was', () => {
    expect(openWork(saveWork(work))).toEqual({ responses: work, leftOut: [], findings: [] })
  })

  it('keeps what was left out of the tables apart, with the reason if one was given', () => {
    const leftOut = [
      { name: 'b.txt', reading: read, whyLeftOut: 'a reminder, no response' },
      { name: 'c.txt', reading },
    ]
    expect(openWork(saveWork(work, leftOut))).toEqual({ responses: work, leftOut, findings: [] })
    const damaged = JSON.parse(saveWork([], leftOut))
    delete damaged.leftOut[1].reading.text
    expect(said(openWork(JSON.stringify(damaged)))).toEqual([
      'leftOut.1.reading.text: The response "c.txt" is damaged here and was left out. Read its document again.',
    ])
  })

  it('opens the first version, which kept nothing that was left out', () => {
    const first = opened((saved) => {
      saved.version = 1
      delete saved.leftOut
    })
    expect(first).toEqual({ responses: work, leftOut: [], findings: [] })
  })

  it('keeps what it does not know of a reading', () => {
    const { responses } = opened(({ responses: [first] }) => {
      first.reading.answers[0].status = 'refused'
    })
    expect(responses[0]?.reading.answers[0]).toMatchObject({ status: 'refused' })
  })

  it.for(['', 'no JSON', '[]', '{}', 'null', '{"format":"other"}', 7, undefined, '['.repeat(200_000)])(
    'says that this is none: %s',
    (saved) => {
      expect([openWork(saved).responses, said(openWork(saved))]).toEqual([
        [],
        ['This is not work that was saved from readings of responses. Open a file that was saved here.'],
      ])
    },
  )

  it('says that it does not know the version', () => {
    const later = opened((saved) => {
      saved.version = 3
    })
    expect([later.responses, said(later)]).toEqual([
      [],
      ['version: The work was saved in version 3, which is not known here. Update, then open it again.'],
    ])
  })

  it('leaves out a response that is damaged, with its name and the place, and no other', () => {
    const damaged = opened(({ responses: [, second] }) => {
      second.reading.answers[0].options[0].option = 7
    })
    expect(damaged.responses).toEqual(work.filter((_, place) => place !== 1))
    expect(said(damaged)).toEqual([
      `responses.1.reading.answers.0.options.0.option: The response "${work[1]?.name}" is damaged here and was left out. Read its document again.`,
    ])
  })

  it('leaves out a response without its text or its refusals, which a page would miss', () => {
    for (const part of ['text', 'refusals']) {
      const damaged = opened(({ responses }) => {
        delete responses[0].reading[part]
      })
      expect(said(damaged)).toEqual([
        `responses.0.reading.${part}: The response "${work[0]?.name}" is damaged here and was left out. Read its document again.`,
      ])
    }
  })

  it('counts a response that has lost its name', () => {
    const damaged = opened(({ responses }) => {
      responses[0] = null
    })
    expect(said(damaged)).toEqual([
      'responses.0: The response 1 is damaged here and was left out. Read its document again.',
    ])
  })

  it('leaves out a decision that does not fit, and keeps the reading', () => {
    const last = work.length - 1
    const other = opened(({ responses }) => {
      responses[last].reading.decisions[0].answer = 'deliverers.nobody'
    })
    expect(other.responses.at(-1)).toEqual({ ...work[last], reading: { ...read, decisions: [] } })
    expect(said(other)).toEqual([
      `responses.${last}.deliverers.nobody: "deliverers.nobody" is no answer of this response. Name a box as question.option, or a field of the record.`,
    ])
  })

  it('leaves out a decision about something that was not read', () => {
    const last = work.length - 1
    const other = opened(({ responses }) => {
      responses[last].reading.decisions[0].read = false
    })
    expect(other.responses.at(-1)?.reading.decisions).toEqual([])
    expect(said(other)).toEqual([
      `responses.${last}.deliverers.social-workers: The decision is about another value than true, which was read. Look at the answer again; the decision was left out.`,
    ])
  })
})
