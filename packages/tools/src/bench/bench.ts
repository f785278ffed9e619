import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { peers, sizes } from './budgets.ts'
import { confusionOfExamples, confusionOfLayouts } from './confusion.ts'
import { decisionTime } from './decision-time.ts'
import { exportGrowth, exportsGrowTooFast, exportTime } from './export-growth.ts'
import { evaluationTime } from './evaluation-time.ts'
import { kilobytes, markdownTable } from './markdown-table.ts'
import { conceptPages, total } from './page-bytes.ts'
import { growsTooFast, readingGrowth } from './reading-growth.ts'
import { recordRate } from './record-rate.ts'
import { factors, tableFaults, tableGrowth } from './table-growth.ts'

// Measures what the project promises and prints it as Markdown; ends with an error where a bound is passed.
const say = (...lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`)
const build = resolve(import.meta.dirname, '../../../../apps/site/build')

say(
  '# Measured',
  '',
  `Node ${process.version}, ${process.platform}, ${cpus()[0]?.model ?? 'unknown processor'}.`,
)

const measured = await sizes()
say(
  '## Size in a bundle (esbuild, minified, gzip)',
  '',
  markdownTable(
    ['what', 'size', 'at most'],
    [
      ...measured.map(({ what, bytes, atMost }) => [what, kilobytes(bytes), kilobytes(atMost)]),
      ...peers.map(({ what, bytes }) => [`${what} (measured elsewhere)`, kilobytes(bytes), '']),
    ],
  ),
)

const { rule, rules, safeParse } = await evaluationTime()
say(
  '## Rules beside the schema, one record, one run (medians)',
  '',
  markdownTable(
    ['what', 'time'],
    [
      ['one rule', `${rule.toFixed(2)} µs`],
      ['all rules of the questionnaire', `${rules.toFixed(1)} µs`],
      ['one `safeParse` of the same record', `${safeParse.toFixed(1)} µs`],
    ],
  ),
)

const records = await recordRate()
say(
  '## A record of an intervention, all findings, beside the schema alone, one run (medians of processor time)',
  '',
  markdownTable(
    ['what', 'records a second', 'to the schema alone'],
    [
      ['`checkIntervention`', records.check.toFixed(0), (records.check / records.safeParse).toFixed(3)],
      ['`safeParse`', records.safeParse.toFixed(0), '1'],
    ],
  ),
)

const tables = await tableGrowth(100_000)
const grown = factors(tables)
say(
  '## A table of interventions from a stream of CSV, beside papaparse and zod, one run (processor time)',
  '',
  markdownTable(
    ['rows', '`checkTable`: rows a second', 'papaparse and zod: rows a second', 'heap held at most'],
    tables.map(({ rows, check, parse, heap }) => [
      String(rows),
      (rows / check).toFixed(0),
      (rows / parse).toFixed(0),
      kilobytes(heap),
    ]),
  ),
  '',
  `Twice the rows take ${grown.time.toFixed(2)} times the time and ${grown.heap.toFixed(2)} times the heap.`,
)

const decisions = await decisionTime()
say(
  '## The threshold of a structured psychosocial intervention: decisions a second',
  '',
  markdownTable(
    ['engine', 'decisions a second'],
    Object.entries(decisions).map(([engine, rate]) => [engine, rate.toFixed(0)]),
  ),
)

const whole = await exportTime()
const exports = await exportGrowth()
say(
  '## Exports: every format of every domain, and of synthetic schemes',
  '',
  markdownTable(
    ['what', 'time', 'at most'],
    [
      [`all domains, ${kilobytes(whole.bytes)}`, `${whole.seconds.toFixed(2)} s`, '10 s'],
      ...exports.map(({ concepts, seconds }) => [`${concepts} concepts`, `${seconds.toFixed(2)} s`, '']),
    ],
  ),
)

const growths = readingGrowth()
say(
  '## Reading noise: twice the text',
  '',
  markdownTable(
    ['noise', 'size', 'time', 'time for twice as much over time'],
    growths.map(({ noise, megabytes, seconds, factor }) => [
      noise,
      `${megabytes.toFixed(1)} MB`,
      `${seconds.toFixed(2)} s`,
      factor.toFixed(2),
    ]),
  ),
)

const confusions = [
  { what: 'the example responses', rows: await confusionOfExamples() },
  { what: 'forty responses in every layout', rows: await confusionOfLayouts(40) },
]
for (const { what, rows } of confusions) {
  say(
    `## How sure the reader is, and how right: options in ${what}`,
    '',
    markdownTable(
      ['confidence', 'right', 'wrong', 'both readings given', 'not in the document'],
      rows.map(({ confidence, right, wrong, both, none }) => [
        confidence,
        ...[right, wrong, both, none].map(String),
      ]),
    ),
  )
}

const pages = conceptPages(build)
const heaviest = pages[0]
if (heaviest === undefined) throw new Error('The site is not built: there is no concept page to measure.')
say(
  '## A concept page, as its HTML asks for it (gzip of each response)',
  '',
  markdownTable(
    ['page', 'HTML', 'styles', 'scripts', 'together'],
    [
      [heaviest.page, ...[heaviest.html, heaviest.styles, heaviest.scripts, total(heaviest)].map(kilobytes)],
      ['SkoHub Vocabs (measured elsewhere)', '', '', '122.5 kB', '231.0 kB'],
    ],
  ),
)

const over = [
  ...measured.filter(({ bytes, atMost }) => bytes > atMost).map(({ what }) => `${what} is too large.`),
  ...confusions
    .filter(({ rows }) => rows.some(({ confidence, wrong }) => confidence === 'certain' && wrong > 0))
    .map(({ what }) => `Something is certain and wrong in ${what}.`),
  ...growths.filter(growsTooFast).map(({ noise }) => `Reading ${noise} grows faster than the text.`),
  ...tableFaults(tables),
  ...(whole.seconds > 10 ? ['All exports take more than 10 s.'] : []),
  ...(exportsGrowTooFast(exports) ? ['Exports grow faster than the scheme.'] : []),
]
for (const fault of over) console.error(fault)
if (over.length > 0) process.exitCode = 1
