import { questionnaire, readResponse } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { marking, refusing, written } from '../responses.ts'
import { choice, loans, marked, option, Q, read, say, staff } from './library.ts'

const questions = questionnaire.questions.map(({ text }) => text.en)

describe('a refusal', () => {
  it.for([
    ['not-held', 'Information not held.'],
    ['not-held', 'The school does not hold this information.'],
    ['cost-limit', 'To find this would exceed the appropriate limit (section 12).'],
    ['exempt', 'This is exempt from disclosure under section 40(2) of the Act.'],
    ['referred', 'We would redirect your request to the county library.'],
  ] as const)('is kept as such, by its kind: %s, %s', ([kind, text]) => {
    const reading = staff(text)
    expect(choice(reading, 'staff')).toMatchObject({
      status: 'refused',
      refusals: [{ kind, text, evidence: [{ line: 3, start: 0, end: text.length }] }],
    })
    expect([marked(reading, 'staff'), reading.unread, reading.findings]).toEqual([[], [], []])
    expect(loans(text)).toMatchObject({ status: 'refused', items: [], refusals: [{ kind, text }] })
  })

  it('leaves the options unknown whose boxes are blank', () => {
    const reading = staff('Not held.', 'Library Assistants\t', 'Older Pupils\t')
    expect(say(reading, 'staff', 'pupils')).toBe('unknown: refused')
    expect(option(reading, 'staff', 'pupils').evidence).toMatchObject([{ line: 3 }])
  })

  it('changes no mark that is there', () => {
    const reading = staff('Numbers are not held.', 'Library Assistants\tX', 'Older Pupils\t')
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'pupils')]).toEqual([
      'marked: own-row',
      'unmarked: blank-cell',
    ])
    expect(choice(reading, 'staff').status).toBeUndefined()
  })

  it('hides no line that says what is offered', () => {
    expect(loans('Picture books (their number is not held)')).toMatchObject({
      items: [{ text: 'Picture books (their number is not held)' }],
      refusals: [],
    })
  })

  it('is no answer: the record does not know, and the others stand', () => {
    const { record } = readResponse(refusing('deliverers'))
    expect(record).toEqual({
      provided: 'yes',
      offerings: [expect.objectContaining({ text: 'Talks' })],
      pathwayPoints: ['whilst-waiting', ...Array.from({ length: 4 }, () => null)],
    })
    const { record: other } = readResponse(refusing('offerings'))
    expect(Object.keys(other)).toEqual(['provided', 'deliverers', 'pathwayPoints'])
  })

  it('of the whole request is known where no question is answered', () => {
    const reading = readResponse('Dear reader\n\nThe trust does not hold the information.\n\nYours sincerely')
    expect(reading.record).toMatchObject({ refused: true, provided: 'not-stated' })
    expect(reading.refusals).toEqual([
      {
        kind: 'not-held',
        text: 'The trust does not hold the information.',
        evidence: [{ line: 3, text: 'The trust does not hold the information.', start: 0, end: 40 }],
      },
    ])
    expect(reading.findings).toEqual([])
  })

  it.for([
    ['before the questions', `The trust does not hold it.\n${written(marking())}`],
    ['after the last of them', `${questions.join('\n\n')}\n\nThe trust does not hold it.`],
    ['beside words that are no answer', `${questions.join('\n\nN/A\n\n')}\n\nNot held.`],
    [
      'and lists the options without marks',
      `Not held.\n\n${questions[2]}\n\nSocial Workers\nFamily therapists`,
    ],
  ] as const)('of the whole request leaves no question with a known none: it stands %s', ([, text]) => {
    const { record, answers, findings } = readResponse(text)
    const said = Object.entries(record).filter(([, value]) => value !== 'not-stated')
    expect([said, findings]).toEqual([[['refused', true]], []])
    const found = answers.filter((answer) => answer.found)
    expect(found.map(({ status }) => status)).toEqual(found.map(() => 'refused'))
    const marks = found.flatMap((answer) =>
      answer.kind === 'free-text' ? [] : answer.options.flatMap(({ marked }) => marked ?? []),
    )
    expect(marks).toEqual([])
  })

  it('of the whole request is not taken from a document in which something is answered, or may be', () => {
    const beside = (answer: string) =>
      readResponse(`Not held.\n\n${questions[2]}\n\n${answer}`).record.refused
    expect(
      [
        'Social Workers\tX',
        'Social Workers\t?',
        'Social workers and family therapists deliver it, with others.',
      ].map(beside),
    ).toEqual([undefined, undefined, undefined])
  })
})

describe('words that are no answer', () => {
  it('leave a question not answered', () => {
    const reading = staff('N/A')
    expect(choice(reading, 'staff')).toMatchObject({ status: 'not-answered', nonAnswers: [{ text: 'N/A' }] })
    expect(reading.unread).toEqual([])
    expect(loans('None.')).toMatchObject({ status: 'not-answered', nonAnswers: [{ text: 'None.' }] })
    expect(readResponse('Who delivered these interventions?\nN/A').record['deliverers']).toBe('not-stated')
  })

  it('do not stand against marks', () => {
    expect(choice(staff('Older Pupils\tX', 'N/A'), 'staff').status).toBeUndefined()
  })
})

describe('an answer as a sentence', () => {
  const suggested = (line: string) => choice(staff(line), 'staff').suggested.map((each) => each.option)

  it('suggests the options it names, and marks none', () => {
    const reading = staff('Older pupils and volunteers looked after it, with help.')
    expect(choice(reading, 'staff').suggested).toMatchObject([
      {
        option: 'pupils',
        confidence: 'unsure',
        reason: 'named-in-words',
        evidence: [{ line: 3, start: 0, end: 12 }],
      },
      { option: 'parents', evidence: [{ line: 3, start: 17, end: 27 }] },
    ])
    expect([marked(reading, 'staff'), reading.unread.length, reading.findings]).toEqual([[], 1, []])
  })

  it('suggests nothing that is denied, or that two options share', () => {
    expect(suggested('It was not older pupils who looked after it at all.')).toEqual([])
    expect(
      suggested('Older pupils look after it. It is not done by library assistants or volunteers, we think.'),
    ).toEqual(['pupils'])
    expect(suggested('It was assistants of every sort who looked after it.')).toEqual([])
  })

  it('suggests an option of one word only where the sentence begins with it', () => {
    const answer = (words: string) =>
      choice(read(`${Q.lends}\n${words}`), 'lends').suggested.map((each) => each.option)
    expect(answer('Yes, since the school has a library of its own.')).toEqual(['yes'])
    expect(answer('Books were lent and yes, to parents also, it seems.')).toEqual([])
  })
})
