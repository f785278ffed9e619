import { cpus } from 'node:os'
import { kilobytes, markdownTable } from '@ssi/tools/markdown-table'
import { buildCost, growth } from './build-growth.ts'
import { pageCosts } from './page-cost.ts'

// Measures the built site as a reader meets it, and what building it takes as it grows; prints Markdown.
const say = (...lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`)

const AT_MOST = 180_000
const LINEAR = 1.5

say(
  '# The site, measured',
  '',
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.`,
)

const costs = await pageCosts([
  '/ndtms/concepts/relapse-prevention/',
  '/foi/concepts/practitioner-psychologists/',
  '/models-of-care/decisions/activity/',
  '/',
])
say(
  '## A page, cold (gzip of each response)',
  '',
  markdownTable(
    ['page', 'transferred', 'JavaScript', 'largest paint', 'layout shift', 'blocked'],
    [
      ...costs.map(({ path, bytes, scripts, largestPaint, layoutShift, blocked }) => [
        path,
        kilobytes(bytes),
        kilobytes(scripts),
        `${largestPaint.toFixed(0)} ms`,
        layoutShift.toFixed(3),
        `${blocked.toFixed(0)} ms`,
      ]),
      ['a concept page of SkoHub Vocabs (measured elsewhere)', '231–335 kB', '122.5 kB', '', '', ''],
    ],
  ),
)

// The languages are built one after the other, so that what grows in one grows in each.
const whole = buildCost(0, ['en', 'nl'])
const growing = [1000, 2000, 4000].map((concepts) => buildCost(concepts, ['en']))
const [time, memory] = [growth(growing, 'processorSeconds'), growth(growing, 'megabytes')]
say(
  '## Building, from nothing, with made-up concepts beside the real ones',
  '',
  markdownTable(
    ['concepts more', 'languages', 'time', 'processor time', 'memory at most'],
    [whole, ...growing].map(({ concepts, languages, seconds, processorSeconds, megabytes }) => [
      String(concepts),
      languages.join(', '),
      `${seconds.toFixed(0)} s`,
      `${processorSeconds.toFixed(0)} s`,
      `${megabytes.toFixed(0)} MB`,
    ]),
  ),
  '',
  `A concept from 2,000 to 4,000 takes ${time.toFixed(2)} times the processor time and ${memory.toFixed(2)} times the memory of one from 1,000 to 2,000.`,
)

const faults = [
  ...costs
    .filter(({ bytes }) => bytes > AT_MOST)
    .map(({ path }) => `${path} brings more than ${kilobytes(AT_MOST)}.`),
  ...(time > LINEAR ? ['The time of a build grows faster than the site.'] : []),
  ...(memory > LINEAR ? ['The memory of a build grows faster than the site.'] : []),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
