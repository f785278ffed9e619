import { questionnaire, readResponse } from '../../../foi/dist/index.js'
import { processorTime } from './processor-time.ts'

/** How long a text of one kind takes, and how that grows when the text is twice as long. */
export interface Growth {
  readonly noise: string
  readonly megabytes: number
  readonly seconds: number
  readonly factor: number
}

const [question = ''] = questionnaire.questions.map(({ text }) => text.en)
const passage = questionnaire.passages.at(-1)?.opening ?? ''

const noises: Readonly<Record<string, (index: number) => string>> = {
  'blank lines': () => '\n',
  'one long line': (index) => `word${index % 97} `,
  'short lines': (index) => `line ${index} of something else\n`,
  'tables of marks': (index) => `label ${index}\tX\t\t\n`,
  'questions without end': (index) => `${index}. Did any services provide it?\n\tYes\tNo\n\tX\t\n`,
  'marks without labels': (index) => (index === 0 ? `${question}\n\tYes\tNo\n` : '\tX\t\n'),
  'a passage again and again': () => `${passage} so\n`,
  'brackets and quotes': () => '(“[‘{<',
  'no text at all': (index) => String.fromCharCode(index % 32, 128 + (index % 128), 0xd800 + (index % 1024)),
}

const smallest = 2 ** 17
const largest = 2 ** 23
const longEnough = 0.05
const most = 2.3

/** The time for twice the text over the time for the text, on several noises. */
export function readingGrowth(): readonly Growth[] {
  return Object.entries(noises).map(([noise, part]) => {
    let length = smallest
    while (length < largest && leastTime(textOf(part, length), 1) < longEnough) length *= 2
    return lastingGrowth(noise, part, length)
  })
}

/** Growth that is too fast is so at any length: a figure that is not there at twice the length was chance. */
function lastingGrowth(noise: string, part: (index: number) => string, length: number): Growth {
  const seconds = leastTime(textOf(part, length))
  const twice = leastTime(textOf(part, 2 * length))
  const growth = { noise, megabytes: length / 1e6, seconds, factor: twice / Math.max(seconds, 1e-6) }
  return growsTooFast(growth) && length < largest ? lastingGrowth(noise, part, 2 * length) : growth
}

/** Whether reading grows faster than the text does. */
export function growsTooFast({ seconds, factor }: Growth): boolean {
  return seconds * factor > longEnough && factor > most
}

function textOf(part: (index: number) => string, length: number): string {
  const parts: string[] = []
  for (let size = 0, index = 0; size < length; index += 1) {
    const next = part(index)
    parts.push(next)
    size += next.length
  }
  return parts.join('')
}

/** The least of several processor times: what the machine does besides only ever adds to it. */
function leastTime(text: string, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const started = processorTime()
    readResponse(text)
    return processorTime() - started
  })
  return Math.min(...times)
}
