import type { Confidence, MappingSet } from '@ssi/taxonomy'
import { publicAddress } from '@ssi/taxonomy'
import Papa from 'papaparse'
import { conceptIri, refuseStrangeIds, schemeIri } from './iri.ts'
import { targetIri } from './rdf/mapping-quads.ts'
import { prefixes } from './rdf/vocabularies.ts'
import { safeCell } from './table/safe-cell.ts'

/** What a file system keeps of a name; no format has the id of a mapping for an id of its own. */
const longestName = 255

/** SSSOM asks for a number; the words stand beside it. */
const numbers: Readonly<Record<Confidence, string>> = { high: '0.9', medium: '0.7', low: '0.5' }

/**
 * A set of mappings as SSSOM, in tab-separated values with its metadata above: the label of each end as it is given.
 *
 * @param labels The English label of a concept, by full id.
 * @throws RangeError where an id cannot be exported or an external end has no web address.
 * @example
 * ```ts run
 * import { sssom } from '@ssi/interchange'
 * const set = {
 *   id: 'visits-to-stays', title: { en: 'Visits to stays' }, version: '1.0.0',
 *   mappings: [{
 *     id: 'M1', from: 'visits:missed', predicate: 'closeMatch', to: 'stays:no-show', confidence: 'high',
 *     justification: { en: 'Both say that nobody came.' }, date: '2026-11-20',
 *   }],
 * } as const
 * sssom(set, (id) => id).split('\n').at(-2)?.split('\t')[2] // => 'skos:closeMatch'
 * ```
 */
export function sssom(set: MappingSet, labels: (fullId: string) => string | undefined): string {
  refuseStrangeIds('The mapping sets', [set.id])
  refuseStrangeIds(
    `The mapping set "${set.id}"`,
    set.mappings.map(({ id }) => id),
    longestName,
  )
  const head = [
    `mapping_set_id: ${publicAddress}/mappings/${set.id}/`,
    `mapping_set_title: ${JSON.stringify(set.title.en)}`,
    `mapping_set_version: ${JSON.stringify(set.version)}`,
    'license: https://spdx.org/licenses/MIT',
    'curie_map:',
    `  skos: ${prefixes.skos}`,
    '  semapv: https://w3id.org/semapv/vocab/',
    '  sssom: https://w3id.org/sssom/',
  ]
  const rows = set.mappings.map((mapping) => {
    const { from, predicate, to, confidence, justification, date } = mapping
    const none = predicate === 'no-match'
    const label = typeof to === 'string' ? labels(to) : to.label.en
    return {
      subject_id: conceptIri(from),
      subject_label: labels(from) ?? '',
      predicate_id: none ? 'skos:mappingRelation' : `skos:${predicate}`,
      object_id: none ? 'sssom:NoTermFound' : targetIri(to),
      object_label: none ? '' : (label ?? ''),
      mapping_justification: 'semapv:ManualMappingCuration',
      object_source: none && typeof to === 'string' ? schemeIri(to) : '',
      confidence: numbers[confidence],
      mapping_date: date,
      comment: `${justification.en} (confidence: ${confidence})`,
    }
  })
  const data = rows.map((row) => columns.map((name) => safeCell(row[name])))
  const table = Papa.unparse({ fields: [...columns], data }, { delimiter: '\t', newline: '\n' })
  return `${head.map((line) => `#${line}\n`).join('')}${table}\n`
}

const columns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'object_source',
  'confidence',
  'mapping_date',
  'comment',
] as const
