import type { Concept, Scheme } from '@ssi/taxonomy'
import { refuseStrangeScheme, schemeIri } from '../iri.ts'
import { ownTerms } from '../rdf/terms.ts'
import { prefixes } from '../rdf/vocabularies.ts'
import { conceptsOf } from '../scheme-view.ts'

/** A resource of FHIR R4. */
export type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/**
 * A scheme as a CodeSystem of FHIR R4: every concept with its place, its Dutch label, its synonyms and its status.
 *
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { fhirCodeSystem } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * fhirCodeSystem(scheme)['content'] // => 'complete'
 * ```
 */
export function fhirCodeSystem(scheme: Scheme): Resource {
  refuseStrangeScheme(scheme)
  const concepts = conceptsOf(scheme)
  return {
    resourceType: 'CodeSystem',
    ...heading(scheme),
    url: schemeIri(scheme.id),
    valueSet: valueSetUrl(scheme),
    caseSensitive: true,
    hierarchyMeaning: 'is-a',
    compositional: false,
    versionNeeded: false,
    content: 'complete',
    count: concepts.length,
    property: [
      property(
        'parent',
        'code',
        'The concept it is a kind of.',
        'http://hl7.org/fhir/concept-properties#parent',
      ),
      property(
        'inactive',
        'boolean',
        'Whether it is no longer to be used.',
        'http://hl7.org/fhir/concept-properties#inactive',
      ),
      property('replacedBy', 'code', ownTerms.replacedBy),
      property('kind', 'string', ownTerms.kind),
      property('basis', 'string', ownTerms.basis),
    ],
    ...(concepts.length === 0 ? {} : { concept: concepts.map(conceptEntry) }),
  }
}

/**
 * All concepts of a scheme as a ValueSet of FHIR R4.
 *
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { fhirValueSet } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * fhirValueSet(scheme).resourceType // => 'ValueSet'
 * ```
 */
export function fhirValueSet(scheme: Scheme): Resource {
  refuseStrangeScheme(scheme)
  return {
    resourceType: 'ValueSet',
    ...heading(scheme),
    url: valueSetUrl(scheme),
    compose: { include: [{ system: schemeIri(scheme.id), version: scheme.version }] },
  }
}

/** What every resource of ours says of itself. */
export function heading({
  id,
  title,
  version,
  summary,
}: Pick<Scheme, 'id' | 'title' | 'version'> & Partial<Pick<Scheme, 'summary'>>) {
  return {
    id,
    version,
    name: fhirName(id),
    title: title.en,
    status: 'active',
    ...(summary === undefined ? {} : { description: summary.en }),
  }
}

/** An id as a name that programs may use: a capital, then letters and digits. */
function fhirName(id: string): string {
  const words = id.split(/[.-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return words.join('').replace(/^(?![A-Z])/, 'N')
}

function valueSetUrl({ id }: Scheme): string {
  return `${schemeIri(id)}value-set/`
}

function property(code: string, type: string, description: string, uri = prefixes.terms + code) {
  return { code, uri, description, type }
}

function conceptEntry({ id, label, definition, synonyms = {}, broader, kind, basis, retired }: Concept) {
  const designation = [
    ...(label.nl === undefined ? [] : [{ language: 'nl', value: label.nl }]),
    ...(['en', 'nl'] as const).flatMap((language) =>
      (synonyms[language] ?? []).map((value) => ({
        language,
        use: { system: prefixes.terms.replace('#', ''), code: 'synonym' },
        value,
      })),
    ),
  ]
  return {
    code: id,
    display: label.en,
    ...(definition === undefined ? {} : { definition: definition.en }),
    ...(designation.length === 0 ? {} : { designation }),
    property: [
      ...(broader === undefined ? [] : [{ code: 'parent', valueCode: broader }]),
      ...(retired === undefined ? [] : [{ code: 'inactive', valueBoolean: true }]),
      ...(retired?.use ?? []).map((other) => ({ code: 'replacedBy', valueCode: other })),
      { code: 'kind', valueString: kind },
      { code: 'basis', valueString: basis },
    ],
  }
}
